import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchCondition, lapseSignIn, setCondition } from '../calls.ts';
import { conditions, type Condition } from '../contract.ts';
import { narrow } from '../shell/sizes.ts';

const words: Readonly<Record<Condition, { readonly label: string; readonly what: string }>> = {
  well: { label: 'All is well', what: 'Every request is answered.' },
  slow: { label: 'Slow', what: 'Every answer takes three seconds.' },
  throttled: {
    label: 'Throttled',
    what: 'Half of all requests are told to come back in 2 seconds.',
  },
  offline: { label: 'Offline', what: 'No request gets through.' },
  'lost-replies': {
    label: 'Lost replies',
    what: 'Half of all requests are carried out, and the answer is lost.',
  },
};

const conditionKey = ['condition'];

const useStyles = makeStyles({
  panel: {
    gridArea: 'faults',
    width: '300px',
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    [narrow]: {
      gridArea: 'main',
      width: '100%',
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
  heading: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
  lapse: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  what: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Makes things go wrong on purpose, to see that nothing is lost. */
export function FaultsPanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const queries = useQueryClient();
  const now = useQuery({ queryKey: conditionKey, queryFn: fetchCondition });
  const change = useMutation({
    mutationFn: setCondition,
    onSuccess: (condition) => queries.setQueryData(conditionKey, condition),
  });
  const lapse = useMutation({ mutationFn: lapseSignIn });
  return (
    <aside className={styles.panel} aria-label="Faults">
      <div className={styles.heading}>
        <Subtitle2 as="h2" className={styles.title}>
          Faults
        </Subtitle2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close faults"
          onClick={onClose}
        />
      </div>
      <Field label="How Microsoft Graph fares">
        <RadioGroup
          value={now.data ?? ''}
          onChange={(_event, { value }) => {
            const chosen = conditions.find((each) => each === value);
            if (chosen) change.mutate(chosen);
          }}
        >
          {conditions.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {words[each].label}
                  <Text size={200} className={styles.what}>
                    {words[each].what}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.lapse}>
        <Button onClick={() => lapse.mutate()}>Let the sign-in run out</Button>
        <Text size={200} className={styles.what}>
          When Evenkeel next saves or opens something, Graph turns it away, and it has to ask you to
          sign in again.
        </Text>
        <Text size={200} role="status">
          {lapse.isSuccess && 'It has run out.'}
        </Text>
      </div>
    </aside>
  );
}
