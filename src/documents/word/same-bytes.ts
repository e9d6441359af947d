/** 1 January 1980, 00:00: the earliest moment a zip archive can hold, as its own two fields. */
const earliest = { time: 0, date: 0x21 };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Sets the date of every file inside a zip archive to one fixed moment, in place. A Word file is such an archive and would
 * otherwise differ each second; the same record must give the same bytes, because a digest of them is kept.
 */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEndOfDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('Not a zip archive');
    const localHeader = view.getUint32(at + 42, true);
    setDate(view, at + 12);
    setDate(view, localHeader + 10);
    const variableParts = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += variableParts.reduce((sum, length) => sum + length, 46);
  }
  return archive;
}

function findEndOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('Not a zip archive');
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, earliest.time, true);
  view.setUint16(at + 2, earliest.date, true);
}

/** The properties Word shows of a file, dated by the record and not by the clock. */
export function coreProperties(title: string, day: string): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:creator>Evenkeel</dc:creator><dc:language>en-GB</dc:language>` +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
