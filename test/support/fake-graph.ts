import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { GraphError, type GraphErrorKind } from '#graph/graph-error.ts';
import type { BatchPart, Graph, GraphReply, GraphRequest } from '#graph/graph.ts';
import { lists, type ListName } from '#records/schema/lists.ts';

/** What goes wrong with one call. `before` and `after` say whether the service had carried it out. */
export type Fault =
  | { readonly kind: 'lost'; readonly when: 'before' | 'after' }
  | { readonly kind: 'signed-out' }
  | {
      readonly kind: 'parts';
      readonly error: GraphErrorKind;
      /** Whether the part was carried out all the same, as behind a gateway that timed out. */
      readonly when: 'before' | 'after';
      readonly hits: (index: number) => boolean;
    };

type Fields = Record<string, unknown>;

interface Item {
  readonly id: string;
  fields: Fields;
  version: number;
  readonly createdBy: StaffMember;
  modifiedBy: StaffMember;
}

const somebody: StaffMember = { id: 'priya' as StaffId, name: 'Priya Nair' };
const moment = '2026-11-24T09:00:00Z';
const itemsPath = /^\/sites\/site-1\/lists\/(\w+)\/items(?:\/(\d+)(\/fields)?)?(?:\?(.*))?$/;
const predicate = /^(?:fields\/(\w+) eq '(.*)'|startswith\(fields\/(\w+),'(.*)'\))$/s;

/**
 * SharePoint lists in memory, as strict as the record store relies on: ETags, the unique record key, known columns,
 * dependent parts of a batch, and an item's empty columns left out. Faults are scripted, one question a call.
 */
export class FakeGraph {
  readonly #items = new Map<ListName, Map<string, Item>>();
  #lastId = 0;
  /** Calls that reached out, failed ones included. */
  roundTrips = 0;
  /** Every request carried out or refused, in order. */
  readonly requests: GraphRequest[] = [];
  /** Asked once a call; null lets it through. */
  nextFault: (requests: readonly GraphRequest[]) => Fault | null = () => null;
  /** Columns that someone deleted in SharePoint, by list and name: `Risks.Weighing`. */
  readonly missingColumns = new Set<string>();
  /** How a day written at noon UTC is answered: midnight of a site in London unless set otherwise. */
  answerDay: (day: string) => string = londonMidnight;

  /** The service as one member of staff reaches it. */
  as(member: StaffMember = somebody): Graph {
    return {
      send: (request) => this.#call([request], () => this.#sendAlone(request, member)),
      batch: (parts) =>
        this.#call(parts, (fault) => {
          if (parts.length === 0 || parts.length > 20) throw new TypeError('1 to 20 parts');
          return this.#carryOut(parts, member, fault);
        }),
    };
  }

  /** The items of a list as they stand. */
  fieldsOf(list: ListName): readonly Fields[] {
    return [...(this.#items.get(list)?.values() ?? [])].map((item) => item.fields);
  }

  /** Changes an item by hand, as someone could in SharePoint's own page. */
  edit(list: ListName, recordKey: string, change: Fields | null): void {
    const items = this.#itemsOf(list);
    const item = [...items.values()].find(({ fields }) => fields.RecordKey === recordKey);
    if (!item) throw new Error(`No item ${recordKey}`);
    if (change === null) items.delete(item.id);
    else this.#change(item, change, somebody);
  }

  async #call<Answer>(
    requests: readonly GraphRequest[],
    answer: (fault: Fault | null) => Answer,
  ): Promise<Answer> {
    this.roundTrips += 1;
    const fault = this.nextFault(requests);
    await Promise.resolve();
    if (fault?.kind === 'signed-out') throw new GraphError('unauthenticated', { status: 401 });
    if (fault?.kind === 'lost' && fault.when === 'before') throw new GraphError('offline');
    const given = answer(fault);
    if (fault?.kind === 'lost') throw new GraphError('offline');
    return given;
  }

  #sendAlone(request: GraphRequest, member: StaffMember): GraphReply {
    const outcome = this.#handle(request, member);
    if (outcome instanceof GraphError) throw outcome;
    return outcome;
  }

  #carryOut(parts: readonly BatchPart[], member: StaffMember, fault: Fault | null) {
    const outcomes = new Map<string, GraphReply | GraphError>();
    parts.forEach((part, index) => {
      const before = part.dependsOn === undefined ? undefined : outcomes.get(part.dependsOn);
      outcomes.set(
        part.id,
        before instanceof GraphError
          ? new GraphError('failed-dependency', { status: 424 })
          : this.#handleUnder(fault, index, part, member),
      );
    });
    return outcomes;
  }

  #handleUnder(fault: Fault | null, index: number, part: BatchPart, member: StaffMember) {
    if (fault?.kind !== 'parts' || !fault.hits(index)) return this.#handle(part, member);
    if (fault.when === 'after') this.#handle(part, member);
    return new GraphError(fault.error, { status: 503 });
  }

  #handle(request: GraphRequest, member: StaffMember): GraphReply | GraphError {
    this.requests.push(request);
    const [, list, id, , query] = itemsPath.exec(request.path) ?? [];
    if (list === undefined || !(list in lists)) return new GraphError('not-found', { status: 404 });
    const name = list as ListName;
    if (request.method === 'GET') return this.#query(name, new URLSearchParams(query));
    const body = (request.body ?? {}) as Fields;
    if (request.method === 'POST') return this.#create(name, body.fields as Fields, member);
    return this.#write(name, id ?? '', request, member);
  }

  #write(list: ListName, id: string, request: GraphRequest, member: StaffMember) {
    const item = this.#itemsOf(list).get(id);
    if (!item) return new GraphError('not-found', { status: 404 });
    if (request.headers?.['If-Match'] !== etagOf(item))
      return new GraphError('conflict', { status: 412 });
    if (request.method === 'PATCH')
      return this.#patch(list, item, (request.body ?? {}) as Fields, member);
    this.#itemsOf(list).delete(id);
    return { status: 204, body: null };
  }

  #query(list: ListName, query: URLSearchParams): GraphReply | GraphError {
    const columns = /^fields\(\$select=(.*)\)$/.exec(query.get('$expand') ?? '')?.[1]?.split(',');
    const unknown = columns?.find((column) => this.#isUnknown(list, column));
    if (unknown !== undefined) return refused(unknown);
    const isAsked = matcherOf(query.get('$filter') ?? '');
    const matches = [...this.#itemsOf(list).values()].filter(({ fields }) => isAsked(fields));
    const top = Number(query.get('$top'));
    const page = matches.slice(0, top).map((item) => this.#answer(list, item));
    const next = matches.length > top && { '@odata.nextLink': 'https://graph.example/v1.0/next' };
    return { status: 200, body: { value: page, ...next } };
  }

  #create(list: ListName, fields: Fields, by: StaffMember): GraphReply | GraphError {
    const unknown = this.#unknownIn(list, fields);
    if (unknown !== undefined) return refused(unknown);
    const taken = this.fieldsOf(list).some((held) => held.RecordKey === fields.RecordKey);
    if (taken) return new GraphError('duplicate', { status: 409 });
    this.#lastId += 1;
    const id = String(this.#lastId);
    const item: Item = { id, fields: {}, version: 0, createdBy: by, modifiedBy: by };
    this.#change(item, fields, by);
    this.#itemsOf(list).set(id, item);
    return { status: 201, body: this.#answer(list, item) };
  }

  #patch(list: ListName, item: Item, fields: Fields, by: StaffMember): GraphReply | GraphError {
    const unknown = this.#unknownIn(list, fields);
    if (unknown !== undefined) return refused(unknown);
    this.#change(item, fields, by);
    return { status: 200, body: { '@odata.etag': etagOf(item), id: item.id } };
  }

  #change(item: Item, fields: Fields, by: StaffMember): void {
    const given = Object.entries(fields).filter(([name]) => !name.includes('@'));
    const held = Object.entries({ ...item.fields, ...Object.fromEntries(given) });
    item.fields = Object.fromEntries(held.filter(([, value]) => value !== null));
    item.version += 1;
    item.modifiedBy = by;
  }

  #answer(list: ListName, item: Item) {
    const fields = Object.entries(item.fields).map(([name, value]) => {
      const column = (lists[list] as Record<string, { kind: string } | undefined>)[name];
      return [name, column?.kind === 'day' ? this.answerDay(String(value)) : value];
    });
    return {
      id: item.id,
      eTag: etagOf(item),
      createdBy: authorOf(item.createdBy),
      createdDateTime: moment,
      lastModifiedBy: authorOf(item.modifiedBy),
      lastModifiedDateTime: moment,
      fields: Object.fromEntries(fields) as Fields,
    };
  }

  #isUnknown(list: ListName, column: string): boolean {
    if (column === 'Title') return false;
    return !(column in lists[list]) || this.missingColumns.has(`${list}.${column}`);
  }

  #unknownIn(list: ListName, fields: Fields): string | undefined {
    const names = Object.keys(fields).map((name) => name.replace('@odata.type', ''));
    return names.find((name) => this.#isUnknown(list, name));
  }

  #itemsOf(list: ListName): Map<string, Item> {
    const items = this.#items.get(list) ?? new Map<string, Item>();
    this.#items.set(list, items);
    return items;
  }
}

function matcherOf(filter: string): (fields: Fields) => boolean {
  const [, is, value = '', starts, prefix = ''] = predicate.exec(filter) ?? [];
  const column = is ?? starts ?? '';
  const wanted = (is ? value : prefix).replaceAll("''", "'");
  return (fields) => {
    const held = fields[column];
    if (typeof held !== 'string') return false;
    return is ? held === wanted : held.startsWith(wanted);
  };
}

function etagOf({ id, version }: Item): string {
  return `"item-${id},${version}"`;
}

function authorOf({ id, name }: StaffMember) {
  return { user: { id, displayName: name } };
}

function refused(column: string): GraphError {
  return new GraphError('refused-request', { status: 400, detail: column });
}

const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Midnight in London on the day of a written moment, in UTC: an hour earlier while summer time is on. */
export function londonMidnight(written: string): string {
  const midnight = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  const ahead = Number(londonHour.format(midnight));
  return new Date(midnight.getTime() - ahead * 3_600_000).toISOString().replace('.000Z', 'Z');
}
