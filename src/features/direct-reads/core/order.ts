import { NotDirect } from './decode'
import type { Shape } from './shape'
import { quoted } from './sql-text'

/** Reads the order of a list: fields of the document itself, then the newest first. */
export const orderOf = (shape: Shape, sort: readonly string[]): string => {
  const names = sort.length === 0 ? ['-createdAt'] : [...sort]
  const hasCreatedAt = names.some((it) => it.replace(/^-/, '') === 'createdAt')
  if (!hasCreatedAt) names.push('-createdAt')
  return names
    .map((it) => {
      const name = it.replace(/^-/, '')
      return `${columnOf(shape, name)} ${it.startsWith('-') ? 'desc' : 'asc'}`
    })
    .join(', ')
}

const columnOf = ({ nodes }: Shape, name: string): string => {
  if (name === 'id') return 't.id'
  const node = nodes.find((it) => it.name === name)
  if (node?.kind !== 'value' || !/^(text|number|date|checkbox|choice)$/.test(node.type)) {
    throw new NotDirect(`an order by "${name}"`)
  }
  return `${node.isLocalized ? 'l' : 't'}.${quoted(node.column)}`
}
