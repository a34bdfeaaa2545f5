/** A value of the part of CBOR (RFC 8949) that Pagefind writes: numbers, texts and lists. */
export type Cbor = number | string | Cbor[];

/**
 * Reads one value.
 *
 * @returns the value and the place after it
 * @throws Error that names a type of CBOR which is not expected here
 */
export function readCbor(bytes: Buffer, from: number): { value: Cbor; end: number } {
  const head = bytes[from] ?? 0;
  const type = head >> 5;
  const { length, start } = readLength(bytes, from, head & 31);
  if (type === 0) return { value: length, end: start };
  if (type === 1) return { value: -1 - length, end: start };
  if (type === 3) return { value: bytes.toString('utf8', start, start + length), end: start + length };
  if (type !== 4)
    throw new Error(`Pagefind's files hold CBOR of type ${type}, which this version was not known to write.`);
  const list: Cbor[] = [];
  let at = start;
  for (let index = 0; index < length; index += 1) {
    const next = readCbor(bytes, at);
    list.push(next.value);
    at = next.end;
  }
  return { value: list, end: at };
}

/**
 * The items of a list as they are written, unread.
 *
 * @param from where the list begins
 * @throws Error where there is no list
 */
export function listItems(bytes: Buffer, from: number): Buffer[] {
  const first = bytes[from] ?? 0;
  if (first >> 5 !== 4) throw new Error('Pagefind’s files hold something else where a list was expected.');
  const { length, start } = readLength(bytes, from, first & 31);
  const items: Buffer[] = [];
  let at = start;
  for (let index = 0; index < length; index += 1) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** A list of items that are written already. */
export function listOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

/** The place after a value. */
function endOf(bytes: Buffer, from: number): number {
  const first = bytes[from] ?? 0;
  const { length, start } = readLength(bytes, from, first & 31);
  if (first >> 5 === 3) return start + length;
  if (first >> 5 !== 4) return start;
  let at = start;
  for (let index = 0; index < length; index += 1) at = endOf(bytes, at);
  return at;
}

function readLength(bytes: Buffer, from: number, short: number): { length: number; start: number } {
  if (short < 24) return { length: short, start: from + 1 };
  if (short === 24) return { length: bytes.readUInt8(from + 1), start: from + 2 };
  if (short === 25) return { length: bytes.readUInt16BE(from + 1), start: from + 3 };
  if (short === 26) return { length: bytes.readUInt32BE(from + 1), start: from + 5 };
  throw new Error('Pagefind’s files hold a length that this version was not known to write.');
}

/** Writes a value as CBOR. */
export function writeCbor(value: Cbor): Buffer {
  const parts: Buffer[] = [];
  write(value, parts);
  return Buffer.concat(parts);
}

/** Lists are long and deep: their parts are joined once, not at every level. */
function write(value: Cbor, parts: Buffer[]): void {
  if (typeof value === 'number') {
    parts.push(value < 0 ? head(1, -1 - value) : head(0, value));
  } else if (typeof value === 'string') {
    const text = Buffer.from(value);
    parts.push(head(3, text.length), text);
  } else {
    parts.push(head(4, value.length));
    for (const one of value) write(one, parts);
  }
}

/** Heads of one byte, which most are. */
const SHORT = Array.from({ length: 256 }, (_, byte) => Buffer.from([byte]));

function head(type: number, length: number): Buffer {
  const first = type << 5;
  if (length < 24) return SHORT[first | length] ?? Buffer.from([first | length]);
  if (length < 256) return Buffer.from([first | 24, length]);
  if (length < 65_536) return Buffer.from([first | 25, length >> 8, length & 255]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(first | 26, 0);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
