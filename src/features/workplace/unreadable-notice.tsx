import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

/** A record left out of a list: where it stands, never what stands in it. */
interface Unreadable {
  readonly list: string;
  readonly key: string;
  readonly column: string;
}

/** Says which records are not shown because someone changed them in SharePoint into something unreadable. */
export function UnreadableNotice({ records }: { records: readonly Unreadable[] }) {
  if (records.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {records.length === 1 ? 'One record is' : `${records.length} records are`} not shown
        </MessageBarTitle>{' '}
        Something in SharePoint cannot be read. Correct it there, then open this again:{' '}
        {records.map(({ list, key, column }) => `${list}, ${key}, “${column}”`).join('; ')}.
      </MessageBarBody>
    </MessageBar>
  );
}
