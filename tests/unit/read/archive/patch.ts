const CENTRAL = [0x50, 0x4b, 1, 2];

/** A copy with these bytes at these places. */
export function patchAll(
  bytes: Uint8Array,
  changes: ReadonlyArray<readonly [at: number, byte: number]>,
): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) copy[at] = byte;
  return copy;
}

/** A copy with bytes of every central record replaced, from `offset` in the record. */
export function patchCentral(
  bytes: Uint8Array,
  offset: number,
  replacement: readonly number[],
): Uint8Array {
  const changes = placesOf(bytes, CENTRAL).flatMap((at) =>
    replacement.map((byte, index) => [at + offset + index, byte] as const),
  );
  return patchAll(bytes, changes);
}

/** A copy with a text replaced by as many bytes, wherever it stands. */
export function renamed(
  bytes: Uint8Array,
  text: string,
  replacement: ArrayLike<number>,
): Uint8Array {
  const wanted = Array.from(text, (char) => char.charCodeAt(0));
  const changes = placesOf(bytes, wanted).flatMap((at) =>
    Array.from(replacement, (byte, index) => [at + index, byte] as const),
  );
  return patchAll(bytes, changes);
}

function placesOf(bytes: Uint8Array, wanted: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) places.push(at);
  }
  return places;
}
