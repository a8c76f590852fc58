import { NotDirect } from './decode'
import { type Compiling, type Part, parsed, together } from './part'
import { type Evidence, see, type Values } from './reading'
import { joinPart, referencePart, referencesPart } from './relation-part'
import type { Selected, SelectedFields } from './selection'
import type { Node } from './shape'
import { quoted } from './sql-text'
import { listPart, localesPart, valuePart } from './value-part'

/**
 * How the wanted ones of some fields are read; all of them where none are named.
 *
 * @throws NotDirect when one of them is known to Payload alone
 */
export const partsOf = (
  nodes: readonly Node[],
  wanted: SelectedFields | undefined,
  compiling: Compiling,
): Part[] => {
  const known = new Set(nodes.map(({ name }) => name))
  for (const name of wanted?.keys() ?? []) {
    if (name !== 'id' && !known.has(name)) throw new NotDirect(`a field "${name}"`)
  }
  return nodes.flatMap((node) => {
    const selected = wanted?.get(node.name)
    if (wanted && !selected) return []
    const part = partOf(node, selected ?? {}, compiling)
    return part ? [part] : []
  })
}

const partOf = (node: Node, selected: Selected, compiling: Compiling): Part | undefined => {
  switch (node.kind) {
    case 'hidden':
    case 'computed':
      return undefined
    case 'unknown':
      throw new NotDirect(`the field "${node.name}"`)
    case 'value':
      return valuePart(node, compiling)
    case 'locales':
      return localesPart(node.name, compiling)
    case 'list':
      return listPart(node, compiling)
    case 'group':
      return groupPart(node, selected, compiling)
    case 'rows':
      return rowsPart(node, selected, compiling)
    case 'reference':
      return referencePart(node, selected, compiling)
    case 'references':
      return referencesPart(node, selected, compiling)
    case 'join':
      return joinPart(node, compiling)
  }
}

const groupPart = (
  { name, nodes }: Node & { kind: 'group' },
  { inner }: Selected,
  compiling: Compiling,
): Part => {
  const stored = nodes.filter(({ kind }) => kind !== 'computed')
  const path = `${compiling.path}${name}.`
  const { expressions, write } = together(partsOf(stored, inner, { ...compiling, path }))
  return {
    name,
    expressions,
    write: (document, cells, at, context) => {
      const group: Values = {}
      document[name] = group
      write(group, cells, at, { ...context, path: `${context.path}${name}.` })
    },
  }
}

const rowsPart = (
  { localesTable, name, nodes, table }: Node & { kind: 'rows' },
  { inner }: Selected,
  compiling: Compiling,
): Part => {
  if (nodes.some(({ kind }) => kind === 'computed')) throw new NotDirect(`the rows "${name}"`)
  const depth = compiling.depth + 1
  const [row, text] = [`r${depth}`, `w${depth}`]
  const path = `${compiling.path}${name}.#.`
  const inside = { ...compiling, main: row, locales: text, path, depth }
  const { expressions, write } = together(partsOf(nodes, inner, inside))
  const locales = localesTable
    ? ` left join ${quoted(localesTable)} ${text} on ${text}._parent_id = ${row}.id and ${text}._locale = $1`
    : ''
  const hasText = localesTable ? `${text}.id is not null` : 'true'
  const columns = [`${row}.id`, hasText, ...expressions]
  const localized = nodes.flatMap((it) => (it.kind === 'value' && it.isLocalized ? [it.name] : []))
  const unwritten: Evidence = { isProven: false }
  return {
    name,
    expressions: [
      `(select json_agg(json_build_array(${columns.join(', ')}) order by ${row}._order)
         from ${quoted(table)} ${row}${locales} where ${row}._parent_id = ${compiling.main}.id)`,
    ],
    write: (document, cells, at, context) => {
      const rows = (parsed(cells[at]) ?? []) as unknown[][]
      document[name] = rows.map((values, index) => {
        const made: Values = { id: values[0] }
        write(made, values, 2, { ...context, path: `${context.path}${name}.${index}.` })
        if (values[1] !== true) {
          // Never written in this language, a text is not even empty.
          for (const text of localized) delete made[text]
          see(context, unwritten)
        }
        return made
      })
    },
  }
}
