const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Milliseconds: some browsers begin to read only after the click is over. */
const keptFor = 60_000;

/** Hands a Word file to the browser to keep. The name carries a reference, never a person's name. */
export function offerDownload(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: wordType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
