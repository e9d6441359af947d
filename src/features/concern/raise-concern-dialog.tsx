import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Link,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { failureWords } from '#features/workplace/failure-words.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { Failure } from '#ui/states/failure.tsx';
import type { ConcernDraft } from './concern-draft.ts';
import { useRaiseConcern, type RaisingConcern } from './use-raise-concern.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
});

/** Raises a safeguarding concern from any screen (K-010): recorded, and the manager told at once. */
export function RaiseConcernDialog(props: RaisingConcern) {
  const { subject, typed, onType, onClose } = props;
  const styles = useStyles();
  const { settings } = useWorkplace();
  const { send, sending, problems, failure } = useRaiseConcern(props);
  const type = (part: Partial<ConcernDraft>) => onType({ ...typed, ...part });
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Raise a safeguarding concern</DialogTitle>
          <DialogContent className={styles.fields}>
            <Text>
              If someone is in danger now, call 999 first. Then follow{' '}
              <Link href={settings.safeguardingPolicyUrl} target="_blank" inline>
                the local multi-agency safeguarding policy
              </Link>
              . What you record here is kept with the person’s records, and your manager is asked to
              act on it today.
            </Text>
            {!subject.person && (
              <Field
                label="Person’s reference"
                validationMessage={problems.reference ?? null}
                validationState={problems.reference ? 'error' : 'none'}
              >
                <Input
                  value={typed.reference}
                  onChange={(_, data) => type({ reference: data.value })}
                />
              </Field>
            )}
            <LongText
              id="concern-what"
              field="concern.what"
              value={typed.what}
              onChange={(what) => type({ what })}
              problem={problems['concern.what']}
            />
            <ShortText
              id="concern-told-whom"
              field="concern.told-whom"
              value={typed.toldWhom}
              onChange={(toldWhom) => type({ toldWhom })}
              problem={problems['concern.told-whom']}
            />
            <ShortText
              id="concern-reference"
              field="concern.reference"
              value={typed.safeguardingReference}
              onChange={(safeguardingReference) => type({ safeguardingReference })}
              problem={problems['concern.reference']}
            />
            {failure && <Failure {...failureWords(failure)} onRetry={() => void send()} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={sending} onClick={() => void send()}>
              Raise the concern
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
