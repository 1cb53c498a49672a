/** TIFF tag "Make": who made the camera (EXIF 2.32, 4.6.4). */
const MAKE = 0x010f;
/** Type of its value: text of one byte a letter. */
const ASCII = 2;
/** Text of up to so many bytes stands in the entry itself, longer text where the entry points to. */
const INLINE = 4;

/**
 * Whether an EXIF block says by which make of camera the picture was taken. The first directory is read entry by entry, as
 * the same bytes may stand anywhere in a preview; an empty name, as some editors leave behind, names nobody.
 * @param exif as sharp gives it: with or without the six bytes "Exif" before the TIFF header
 */
export function namesCamera(exif: Uint8Array): boolean {
  const start = exif[0] === 0x45 && exif[1] === 0x78 ? 6 : 0;
  const view = new DataView(exif.buffer, exif.byteOffset + start, Math.max(0, exif.byteLength - start));
  if (view.byteLength < 8) return false;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return false;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > view.byteLength) return false;
    if (view.getUint16(at, little) !== MAKE || view.getUint16(at + 2, little) !== ASCII) continue;
    const length = view.getUint32(at + 4, little);
    const text = length <= INLINE ? at + 8 : view.getUint32(at + 8, little);
    for (let letter = text; letter < Math.min(text + length, view.byteLength); letter++) {
      // Anything above a space is a letter of the name; the rest is padding.
      if (view.getUint8(letter) > 0x20) return true;
    }
    return false;
  }
  return false;
}
