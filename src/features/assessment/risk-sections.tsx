import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Risk } from '#domain/assessment/assessment.ts';
import { emptyRisk } from '#domain/assessment/empty-records.ts';
import { scoreAndLevel } from '#domain/assessment/risk-level.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { recordOfAnchor, fieldAnchor } from '#ui/fields/field-anchor.ts';
import { focusInside } from '#ui/fields/focus-inside.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import { SectionHeading } from '#ui/section-heading/section-heading.tsx';
import { EmptyState } from '#ui/states/empty-state.tsx';
import { useAssessment } from './assessment-session.tsx';
import { RiskEnd } from './risk-end.tsx';
import { useAddRow } from './use-rows.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  item: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalS,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
  },
  title: {
    overflow: 'hidden',
    maxHeight: '2.6em',
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  panel: { display: 'grid', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalM },
  add: { justifySelf: 'start' },
});

interface RiskSectionsProps {
  /** Risks are added at the step that identifies them. */
  readonly canAdd?: boolean;
  readonly children: (risk: Risk) => ReactNode;
}

/** The assessment's risks, one open at a time; a link to a field opens the risk it belongs to. */
export function RiskSections({ canAdd = false, children }: RiskSectionsProps) {
  const styles = useStyles();
  const risks = useAssessment((assessment) => assessment.risks);
  const [open, setOpen] = useOpenRisk(risks);
  const addRow = useAddRow('risks');
  const { label } = fieldWording['assessment.risks'];

  const add = () => {
    const key = addRow(emptyRisk);
    setOpen(key);
    requestAnimationFrame(() => focusInside(document.getElementById(panelId(key))));
  };

  return (
    <section
      className={styles.section}
      id={fieldAnchor(null, 'assessment.risks')}
      tabIndex={-1}
      aria-label={label}
    >
      <SectionHeading title={label} />
      {risks.length === 0 && (
        <EmptyState
          title="No risks recorded yet"
          body="Each risk is recorded on its own, with what speaks for it and what not doing it would cost."
        />
      )}
      <Accordion
        collapsible
        openItems={open ?? []}
        onToggle={(_, { openItems }) => setOpen((openItems[0] as RecordKey | undefined) ?? null)}
      >
        {risks.map((risk, index) => (
          <RiskSection key={risk.key} risk={risk} number={index + 1}>
            {open === risk.key && (
              <>
                {children(risk)}
                {canAdd && <RiskEnd risk={risk} />}
              </>
            )}
          </RiskSection>
        ))}
      </Accordion>
      {canAdd && (
        <Button className={styles.add} icon={<AddRegular />} onClick={add}>
          Add a risk
        </Button>
      )}
    </section>
  );
}

function RiskSection(props: { risk: Risk; number: number; children: ReactNode }) {
  const { risk, number, children } = props;
  const styles = useStyles();
  const rated = scoreAndLevel(risk.firstRating);
  return (
    <AccordionItem value={risk.key} className={styles.item}>
      <AccordionHeader as="h4" size="large">
        <span className={styles.heading}>
          <span className={styles.title}>
            {number}. {risk.whatCanHappen || 'A risk not yet described'}
          </span>
          {risk.closedOn ? <Text>Closed</Text> : <LevelBadge rated={rated} />}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div id={panelId(risk.key)} className={styles.panel}>
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}

function panelId(key: RecordKey): string {
  return `risk-${key}`;
}

/** The risk someone opened here; else the one the address names, else the only one. */
function useOpenRisk(risks: readonly Risk[]) {
  const { hash } = useLocation();
  const [chosen, setChosen] = useState<{ hash: string; key: RecordKey | null } | null>(null);
  const only = risks.length === 1 ? risks[0]?.key : undefined;
  const linked = risks.find((risk) => risk.key === recordOfAnchor(hash))?.key;
  const open = chosen?.hash === hash ? chosen.key : (linked ?? only ?? null);
  return [open, (key: RecordKey | null) => setChosen({ hash, key })] as const;
}
