import { cpus, loadavg } from 'node:os'

import type { Measurement } from './measure'

export type Report = {
  measurements: readonly Measurement[]
  writes: { p50: number; p99: number }
  /** The plain server before and after the queries: neighbours on the machine come and go. */
  floors: readonly [Measurement, Measurement]
  /** Bytes the server process holds before the first request, and held at most. */
  memory: { idle: number; peak: number }
}

const COLUMNS = ['', 'requests/s', 'p50 ms', 'p99 ms', 'bytes', 'plain node / this']

/** Writes the figures to standard output as a Markdown table, with the machine they hold for. */
export const printReport = ({ measurements, writes, floors, memory }: Report): void => {
  const floor = (floors[0].requestsPerSecond + floors[1].requestsPerSecond) / 2
  const rows = [
    ...measurements.map((it) => rowOf(it, floor)),
    ['Q6 200 signed-in writes, one after another', '', ms(writes.p50), ms(writes.p99), '', ''],
    ...floors.map((it) => rowOf(it, floor)),
  ]
  const lines = [
    ...tableOf([COLUMNS, ...rows]),
    '',
    `Memory of the server: ${megabytes(memory.idle)} idle, ${megabytes(memory.peak)} at most.`,
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, ${new Date().toISOString()}`,
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
}

const rowOf = (it: Measurement, floor: number): string[] => [
  `${it.name} ${it.what}${it.non2xx > 0 ? ` (${it.non2xx} REFUSED)` : ''}`,
  String(Math.round(it.requestsPerSecond)),
  ms(it.p50),
  ms(it.p99),
  String(it.bytes),
  (floor / it.requestsPerSecond).toFixed(1),
]

const ms = (value: number): string => value.toFixed(1)

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const tableOf = (rows: readonly (readonly string[])[]): string[] => {
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map(
    (row) =>
      `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
  )
  const ruler = `| ${widths.map((width, column) => '-'.repeat(width - 1) + (column === 0 ? '-' : ':')).join(' | ')} |`
  return [lines[0] ?? '', ruler, ...lines.slice(1)]
}
