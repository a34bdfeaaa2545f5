/** A sector of a disc from twelve o'clock, so large a share of it. */
export function sector(cx: number, cy: number, radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  const [x, y] = [cx + radius * Math.sin(angle), cy - radius * Math.cos(angle)].map((value) =>
    value.toFixed(2),
  );
  return `M${cx} ${cy}V${cy - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
