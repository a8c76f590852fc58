import { cpus, loadavg } from 'node:os'

import type { Hit, Measurement } from './measure'
import type { Comparison } from './translation-cost'
import type { WriteComparison } from './writes'

export type Report = {
  /** Answered from what is kept. */
  hits: readonly Hit[]
  /** Made anew each time. */
  misses: readonly Measurement[]
  writes: WriteComparison
  /** Bytes the server process holds before the first request, and held at most. */
  memory: { idle: number; peak: number }
  /** The same things with the translation feature and without it. */
  comparisons: readonly Comparison[]
}

/** Answers made anew at one size of the content. */
export type Stage = { what: string; misses: readonly Measurement[] }

const HIT_COLUMNS = [
  'kept',
  'requests/s',
  'plain',
  'share',
  'p99 ms',
  'plain',
  'CPU ms',
  'plain',
  'share',
]
const COLUMNS = ['made anew', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'bytes']
const WRITE_COLUMNS = ['Q6, one write after another', 'p50 ms', 'p99 ms', 'CPU ms']
const COST_COLUMNS = ['', 'with: p50 ms', 'p95 ms', 'without: p50 ms', 'p95 ms', 'p50 ratio']

/** Writes the figures to standard output as Markdown tables, with the machine they hold for. */
export const printReport = (report: Report): void => {
  const { comparisons, hits, memory, misses, writes } = report
  print([
    'Kept answers, and a plain node:http server saying the same bytes to the same requests:',
    '',
    ...tableOf([HIT_COLUMNS, ...hits.map(hitRowOf)]),
    '',
    ...tableOf([COLUMNS, ...misses.map(rowOf)]),
    '',
    ...tableOf([WRITE_COLUMNS, ...writeRowsOf(writes)]),
    '',
    'The translation feature, one request after another:',
    '',
    ...tableOf([COST_COLUMNS, ...comparisons.map(costRowOf)]),
    '',
    `Memory of the server: ${megabytes(memory.idle)} idle, ${megabytes(memory.peak)} at most.`,
  ])
}

/** Writes what saves cost, ours and stock Payload's. */
export const printWrites = (writes: WriteComparison): void =>
  print(tableOf([WRITE_COLUMNS, ...writeRowsOf(writes)]))

/** Writes how the CPU of answers that are made anew grows with the content. */
export const printGrowth = (stages: readonly [Stage, ...Stage[]]): void => {
  const [first, ...others] = stages
  const columns = [
    'CPU ms, made anew',
    first.what,
    ...others.flatMap(({ what }) => [what, 'times']),
  ]
  const rows = first.misses.map((before, index) => [
    `${before.name} ${before.what}`,
    before.cpuMs.toFixed(2),
    ...others.flatMap(({ misses }) => {
      const { cpuMs = Number.NaN } = misses[index] ?? {}
      return [cpuMs.toFixed(2), (cpuMs / before.cpuMs).toFixed(2)]
    }),
  ])
  print(tableOf([columns, ...rows]))
}

const print = (lines: readonly string[]): void => {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
  const load = loadavg()
    .map((it) => it.toFixed(1))
    .join(' ')
  const when = new Date().toISOString()
  process.stdout.write(`\n${[...lines, `${machine}, load ${load}, ${when}`].join('\n')}\n`)
}

const hitRowOf = ({ ours, plain }: Hit): string[] => [
  nameOf(ours),
  String(Math.round(ours.requestsPerSecond)),
  String(Math.round(plain.requestsPerSecond)),
  percent(ours.requestsPerSecond / plain.requestsPerSecond),
  ms(ours.p99),
  ms(plain.p99),
  ours.cpuMs.toFixed(3),
  plain.cpuMs.toFixed(3),
  percent(plain.cpuMs / ours.cpuMs),
]

const rowOf = (it: Measurement): string[] => [
  nameOf(it),
  String(Math.round(it.requestsPerSecond)),
  ms(it.p50),
  ms(it.p99),
  it.cpuMs.toFixed(3),
  String(it.bytes),
]

const nameOf = ({ name, non2xx, what }: Measurement): string =>
  `${name} ${what}${non2xx > 0 ? ` (${non2xx} REFUSED)` : ''}`

const writeRowsOf = ({ ours, stock }: WriteComparison): string[][] => [
  ['this CMS', ms(ours.p50), ms(ours.p99), ms(ours.cpuMs)],
  ['stock Payload', ms(stock.p50), ms(stock.p99), ms(stock.cpuMs)],
  [
    'ratio',
    (ours.p50 / stock.p50).toFixed(2),
    (ours.p99 / stock.p99).toFixed(2),
    (ours.cpuMs / stock.cpuMs).toFixed(2),
  ],
]

const percent = (share: number): string => `${Math.round(100 * share)} %`

const costRowOf = ({ what, with: having, without }: Comparison): string[] => [
  what,
  ms(having.p50),
  ms(having.p95),
  ms(without.p50),
  ms(without.p95),
  (having.p50 / without.p50).toFixed(2),
]

const ms = (value: number): string => value.toFixed(1)

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const tableOf = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map(
    (row) =>
      `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
  )
  const ruler = `| ${widths.map((width, column) => '-'.repeat(width - 1) + (column === 0 ? '-' : ':')).join(' | ')} |`
  return [lines[0] ?? '', ruler, ...lines.slice(1)]
}
