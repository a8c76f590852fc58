export type Encoding = 'br' | 'gzip' | 'identity'

/** Better ones first. */
const OFFERED = ['br', 'gzip'] as const

/**
 * The encoding that suits a client best among those offered: brotli before gzip, unless it prefers
 * otherwise (RFC 9110, 12.5.3).
 */
export const bestEncoding = (accepted: string | undefined): Encoding => {
  if (!accepted) return 'identity'
  const known = remembered.get(accepted)
  if (known) return known
  const best = weigh(accepted)
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (accepted.length <= LONGEST_REMEMBERED) remembered.set(accepted, best)
  return best
}

/** Browsers say the same few things. */
const remembered = new Map<string, Encoding>()
const REMEMBERED = 100
const LONGEST_REMEMBERED = 100

const weigh = (accepted: string): Encoding => {
  const weights = new Map(accepted.split(',').map(readWeight))
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  let best: Encoding = 'identity'
  let weight = weights.get('identity') ?? 0
  for (const name of OFFERED) {
    const own = weightOf(name)
    if (own > 0 && (best === 'identity' ? own >= weight : own > weight)) {
      best = name
      weight = own
    }
  }
  return best
}

const readWeight = (part: string): [string, number] => {
  const [name = '', ...parameters] = part.split(';').map((it) => it.trim().toLowerCase())
  const q = parameters.find((it) => it.startsWith('q='))
  const weight = q === undefined ? 1 : Number(q.slice(2))
  return [name === 'x-gzip' ? 'gzip' : name, Number.isFinite(weight) ? weight : 0]
}
