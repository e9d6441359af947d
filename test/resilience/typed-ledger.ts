import type { Cells } from './typed-cells.ts';

interface Entry {
  readonly cell: string;
  readonly value: string;
  readonly by: string;
  alive: boolean;
}

/**
 * What people typed, kept beside the product. Something typed lives until somebody who has it in front of them replaces
 * or removes it, or chooses against it in the merge screen. Everything alive has to stand in SharePoint, in its own place
 * and alone: two living entries in one place mean that one was written over unseen.
 */
export class TypedLedger {
  readonly #entries: Entry[] = [];

  /** Someone's screen showed `before` and, after what they did, `after`. */
  typed(by: string, before: Cells, after: Cells): void {
    for (const cell of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(cell), after.get(cell)];
      if (was === is) continue;
      if (was !== undefined) this.end(cell, was);
      if (is !== undefined) this.#entries.push({ cell, value: is, by, alive: true });
    }
  }

  /** Somebody chose against it, or took it out. */
  end(cell: string, value: string): void {
    for (const entry of this.#at(cell)) if (entry.value === value) entry.alive = false;
  }

  /** A record was removed by choice, with all that stood in it. */
  endRecord(key: string): void {
    for (const entry of this.#entries) if (entry.cell.startsWith(`${key}.`)) entry.alive = false;
  }

  /** It was chosen, whatever was done about it before. */
  keep(cell: string, value: string): void {
    const found = this.#at(cell).findLast((entry) => entry.value === value);
    if (found) found.alive = true;
  }

  /** Who typed the newest of these words in this place. */
  author(cell: string, value: string): string | undefined {
    return this.#at(cell).findLast((entry) => entry.value === value)?.by;
  }

  /** What has to stand below `parent`; a place where one person wrote over another unseen shows both. */
  standing(parent: string): Cells {
    const cells = new Map<string, string>();
    for (const { cell, value, alive } of this.#entries) {
      if (!alive || !cell.startsWith(parent)) continue;
      const other = cells.get(cell);
      cells.set(cell, other === undefined || other === value ? value : `${other} AND ${value}`);
    }
    return cells;
  }

  #at(cell: string): readonly Entry[] {
    return this.#entries.filter((entry) => entry.cell === cell);
  }
}
