import type { Period } from '../core/board/periods'
import { scaleFor } from '../core/board/scale'
import type { History } from '../payload/board/board'
import { LocaleName } from './locale-name'
import { nameOf, type Words } from './words'

type Props = {
  periods: readonly string[]
  histories: readonly History[]
  period: Period
  words: Words
}

/**
 * What each locale did and has left, by day or week. All languages share one scale, so that they
 * compare; each chart has the same numbers as a table.
 */
export const Charts = ({ periods, histories, period, words }: Props) => {
  const most = (of: (history: History) => readonly number[]) =>
    scaleFor(Math.max(0, ...histories.flatMap((it) => [...of(it)])))
  const done = most(({ translated, reviewed }) => [...translated, ...reviewed])
  const left = most((it) => it.left)
  return (
    <div className="board-charts">
      {histories.map((history) => (
        <article className="board-chart" key={history.locale}>
          <h3>
            <LocaleName locale={history.locale} />
          </h3>
          <figure>
            <figcaption>
              {words.t('chartDone')}
              <span className="board-chart__keys">
                <span className="board-chart__key board-chart__key--translated">
                  {words.t('translatedWords')}
                </span>
                <span className="board-chart__key board-chart__key--reviewed">
                  {words.t('reviewedWords')}
                </span>
              </span>
            </figcaption>
            <Plot {...{ periods, words }} name={doneIn(history, words)} scale={done}>
              {({ x, y, step }) =>
                periods.map((it, index) => (
                  <g key={it}>
                    <Column
                      kind="translated"
                      {...columnAt(x(index), step, 0)}
                      y={y}
                      value={history.translated[index] ?? 0}
                    />
                    <Column
                      kind="reviewed"
                      {...columnAt(x(index), step, 1)}
                      y={y}
                      value={history.reviewed[index] ?? 0}
                    />
                  </g>
                ))
              }
            </Plot>
          </figure>
          <figure>
            <figcaption>{words.t('chartLeft')}</figcaption>
            <Plot {...{ periods, words }} name={leftIn(history, words)} scale={left}>
              {({ x, y }) => (
                <Line points={history.left.map((it, index) => [x(index), y(it)])} base={y(0)} />
              )}
            </Plot>
          </figure>
          <Numbers {...{ history, period, periods, words }} />
        </article>
      ))}
    </div>
  )
}

const WIDTH = 340
const HEIGHT = 120
const EDGE = { start: 44, end: 6, top: 8, bottom: 20 }

type Axes = {
  x: (index: number) => number
  y: (value: number) => number
  /** From one period to the next; negative where time runs from right to left. */
  step: number
}

/** A frame with its axes. Time runs as the panel is read: from right to left in Arabic. */
const Plot = (it: {
  name: string
  periods: readonly string[]
  scale: ReturnType<typeof scaleFor>
  words: Words
  children: (axes: Axes) => React.ReactNode
}) => {
  const isMirrored = it.words.direction === 'rtl'
  const across = (x: number) => (isMirrored ? WIDTH - x : x)
  const step = (WIDTH - EDGE.start - EDGE.end) / it.periods.length
  const x = (index: number) => across(EDGE.start + (index + 0.5) * step)
  const y = (value: number) =>
    HEIGHT - EDGE.bottom - (value / it.scale.end) * (HEIGHT - EDGE.top - EDGE.bottom)
  const shown = [0, Math.floor((it.periods.length - 1) / 2), it.periods.length - 1]
  return (
    <svg aria-label={it.name} role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {it.scale.marks.map((mark) => (
        <g key={mark}>
          <line
            className="board-chart__grid"
            x1={across(EDGE.start)}
            x2={across(WIDTH - EDGE.end)}
            y1={y(mark)}
            y2={y(mark)}
          />
          <text
            textAnchor={isMirrored ? 'start' : 'end'}
            x={across(EDGE.start - 6)}
            y={y(mark) + 3.5}
          >
            {it.words.short(mark)}
          </text>
        </g>
      ))}
      {it.children({ x, y, step: isMirrored ? -step : step })}
      {shown.map((index) => (
        <text key={index} textAnchor="middle" x={clamped(x(index))} y={HEIGHT - 5}>
          {it.words.day(it.periods[index] ?? '')}
        </text>
      ))}
    </svg>
  )
}

/** Room for a date at both ends. */
const clamped = (x: number) => Math.min(WIDTH - 22, Math.max(22, x))

const columnAt = (middle: number, step: number, place: 0 | 1) => {
  const width = Math.min(9, Math.abs(step) * 0.36)
  const isFirst = (place === 0) === step > 0
  return { x: isFirst ? middle - width : middle, width: width - 1 }
}

const Column = (it: {
  kind: 'translated' | 'reviewed'
  x: number
  width: number
  value: number
  y: (value: number) => number
}) =>
  it.value === 0 ? null : (
    <rect
      className={`board-chart__column board-chart__column--${it.kind}`}
      height={Math.max(1, it.y(0) - it.y(it.value))}
      rx={1}
      width={it.width}
      x={it.x}
      y={it.y(it.value)}
    />
  )

const Line = ({ points, base }: { points: (readonly [number, number])[]; base: number }) => {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  return (
    <>
      <path className="board-chart__area" d={`${path}L${last[0]} ${base}L${first[0]} ${base}Z`} />
      <path className="board-chart__line" d={path} />
      <circle className="board-chart__end" cx={last[0]} cy={last[1]} r={3} />
    </>
  )
}

const Numbers = (it: {
  history: History
  period: Period
  periods: readonly string[]
  words: Words
}) => {
  const { history, words } = it
  return (
    <details className="board-details">
      <summary>
        {words.t('asTable')}
        <span className="board-unseen">: {nameOf(history.locale)}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t(it.period === 'day' ? 'dayOf' : 'weekOf')}</th>
            <th scope="col">{words.t('translatedWords')}</th>
            <th scope="col">{words.t('reviewedWords')}</th>
            <th scope="col">{words.t('wordsLeft')}</th>
          </tr>
        </thead>
        <tbody>
          {it.periods.map((period, index) => (
            <tr key={period}>
              <th scope="row">{words.day(period)}</th>
              {[history.translated, history.reviewed, history.left].map((values, column) => (
                // Three columns that never change their order.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column}>{words.number(values[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const doneIn = ({ locale, translated, reviewed }: History, words: Words): string =>
  `${nameOf(locale)}, ${words.t('chartDone')}. ${words.t('translatedWords')}: ${words.number(sum(translated))}. ${words.t('reviewedWords')}: ${words.number(sum(reviewed))}.`

const leftIn = ({ locale, left }: History, words: Words): string =>
  `${nameOf(locale)}, ${words.t('chartLeft')}: ${words.number(left[0] ?? 0)} → ${words.number(left.at(-1) ?? 0)}.`

const sum = (values: readonly number[]): number => values.reduce((total, it) => total + it, 0)
