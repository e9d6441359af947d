import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RiskLevel } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';

/** What the source asks for at this level: “Action and Timescale” of appendix 2a, quoted. */
export function LevelResponse({ level }: { level: RiskLevel }) {
  const { word, actionAndTimescale } = levels[level];
  return (
    <MessageBar intent={level === 'high' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{word}</MessageBarTitle>
        {actionAndTimescale}
      </MessageBarBody>
    </MessageBar>
  );
}
