import type { Selection } from './selection'
import { literal, quoted } from './sql-text'

/** A relation whose documents can be read in the same statement as the document that has it. */
export type Along = {
  /** Tells it from the others of its document. */
  key: string
  collection: string
  selection: Selection
  /** A condition on `t`, the document pointed to; `outer` has the columns of the one that points. */
  condition: (outer: string) => string
}

/** A relation in a column of the document. */
export const alongColumn = (
  column: string,
  target: Pick<Along, 'key' | 'collection' | 'selection'>,
): Along => ({ ...target, condition: (outer) => `t.id = ${outer}.${quoted(column)}` })

/**
 * Relations in the table that a collection has for them.
 *
 * @param paths of the relations; of all where there are none, for those within rows are numbered
 */
export const alongTable = (
  { column, paths, table }: { table: string; column: string; paths: () => readonly string[] },
  target: Pick<Along, 'key' | 'collection' | 'selection'>,
): Along => ({
  ...target,
  condition: (outer) => {
    const which = paths().length > 0 ? ` and y.path in (${paths().map(literal).join(', ')})` : ''
    return `t.id in (select y.${quoted(column)} from ${quoted(`${table}_rels`)} y
      where y.parent_id = ${outer}.id${which})`
  },
})

/**
 * Learns which relations documents mostly have. To read what a document points to in the same
 * statement saves a statement where it points somewhere, and costs for nothing where it does not.
 */
export class Habit {
  readonly #had = new Map<string, number>()
  #seen = 0
  #chosen: ReadonlySet<string> = new Set()

  /** The relations that are worth reading along, in the order in which they became so. */
  get chosen(): ReadonlySet<string> {
    return this.#chosen
  }

  /** Notes which relations one more document has. */
  saw(keys: Iterable<string>): void {
    for (const key of keys) this.#had.set(key, (this.#had.get(key) ?? 0) + 1)
    this.#seen += 1
    if (this.#seen < (this.#chosen.size > 0 ? ENOUGH_TO_CHANGE : ENOUGH_TO_CHOOSE)) return
    const kept = [...this.#chosen].filter((key) => this.#share(key) >= RARE)
    const common = [...this.#had.keys()].filter((key) => this.#share(key) >= COMMON)
    this.#chosen = new Set([...kept, ...common])
    this.#had.clear()
    this.#seen = 0
  }

  #share(key: string): number {
    return (this.#had.get(key) ?? 0) / this.#seen
  }
}

const ENOUGH_TO_CHOOSE = 16
/** A changed statement has to be planned, and its answer to be compared, anew. */
const ENOUGH_TO_CHANGE = 2_000
const COMMON = 0.5
const RARE = 0.2
