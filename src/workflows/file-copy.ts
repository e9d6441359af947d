import type { Assessment } from '#domain/assessment/assessment.ts';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import { fixedKeyUnder } from '#domain/shared/record-key.ts';
import { uploadSmallFile } from '#graph/files.ts';
import { GraphError } from '#graph/graph-error.ts';
import { filedCopyToRecord } from '#records/mappers/filed-copy-mapper.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import { failureFrom } from './failure.ts';
import type { Workplace } from './workplace.ts';

/** A document ready to be filed, with its own digest. */
export interface FormsFile {
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/**
 * Files a dated copy of the two forms in the person's case folder and records it (K-027). The file's name holds its
 * digest, so that filing the same copy again finds it there, and nothing filed is ever written over.
 */
export async function fileCopy(
  workplace: Workplace,
  assessment: Assessment,
  file: FormsFile,
): Promise<ActOutcome> {
  const copy = describeCopy(workplace, assessment, file);
  try {
    await uploadSmallFile(workplace.graph, {
      siteId: workplace.settings.siteId,
      folder: assessment.person,
      name: copy.fileName,
      bytes: file.bytes,
    });
  } catch (thrown) {
    const alreadyThere = thrown instanceof GraphError && thrown.kind === 'duplicate';
    if (!alreadyThere) return { kind: 'refused', failure: failureFrom(thrown) };
  }
  return saveOnce(workplace, {
    parent: copy.key,
    base: new Map(),
    desired: [filedCopyToRecord(copy)],
  });
}

function describeCopy(workplace: Workplace, assessment: Assessment, file: FormsFile): FiledCopy {
  const { key, person, revision } = assessment;
  const { clock } = workplace;
  const shortDigest = file.digest.slice(0, 8);
  return {
    key: fixedKeyUnder(key, `F${revision}`),
    person,
    assessment: key,
    revision,
    fileName: `${key} revision ${revision} ${clock.today()} ${shortDigest}.docx`,
    digest: file.digest,
    filedAt: clock.now(),
  };
}
