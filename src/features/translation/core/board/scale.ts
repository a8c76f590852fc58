/**
 * The round number at which an axis ends that has to show `most`, and its marks: 1, 2 or 5 times a
 * power of ten apart, at most five of them besides zero.
 */
export const scaleFor = (most: number): { end: number; marks: number[] } => {
  const least = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(least))
  const step = Math.max(1, ([1, 2, 5, 10].find((it) => it * power >= least) ?? 10) * power)
  const count = Math.max(1, Math.ceil(most / step))
  return {
    end: count * step,
    marks: Array.from({ length: count + 1 }, (_, index) => index * step),
  }
}
