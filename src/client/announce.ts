/** Has a screen reader say a sentence, without moving the focus. */
export function announce(sentence: string): void {
  const announcer = document.getElementById('announcer');
  if (!announcer) return;
  announcer.textContent = '';
  requestAnimationFrame(() => {
    announcer.textContent = sentence;
  });
}
