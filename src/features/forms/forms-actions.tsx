import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, PrintRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import type { FormsInput } from '#documents/forms-model.ts';
import { Failure } from '#ui/states/failure.tsx';
import { offerDownload } from './offer-download.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});

/** A copy to keep, in Word or on paper. The copy for the case folder files itself on submission. */
export function FormsActions({ forms }: { forms: FormsInput }) {
  const styles = useStyles();
  const download = useMutation({ mutationFn: () => downloadForms(forms) });
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        icon={download.isPending ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
        disabledFocusable={download.isPending}
        onClick={() => download.mutate()}
      >
        Download Word
      </Button>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        Print
      </Button>
      {download.isError && (
        <Failure
          title="The Word file could not be made"
          body="Check the connection, then try again."
          onRetry={() => download.mutate()}
        />
      )}
    </div>
  );
}

async function downloadForms(forms: FormsInput): Promise<void> {
  const { formsFile } = await import('#documents/forms-file.ts');
  const { bytes } = await formsFile(forms);
  const { key, revision } = forms.assessment;
  offerDownload(bytes, `${key} revision ${revision}.docx`);
}
