import sharp from 'sharp'

const WIDTH = 960
const HEIGHT = 600

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7)

/** An abstract skyline under a gradient sky, as SVG: the same for the same name. */
const skyline = (name: string): string => {
  const next = numbersFrom(seedOf(name))
  const hue = Math.floor(next() * 360)
  const rows = [0.75, 0.5, 0.25].map((depth) => {
    const houses: string[] = []
    for (let x = 0; x < WIDTH; ) {
      const width = 24 + next() * 72
      const height = (0.15 + next() * 0.5) * HEIGHT * (1.1 - depth)
      houses.push(`<rect x="${x}" y="${HEIGHT - height}" width="${width}" height="${height}"/>`)
      x += width + next() * 7
    }
    return `<g fill="hsl(${hue + 20},35%,${15 + depth * 50}%)">${houses.join('')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue},60%,55%)"/><stop offset="1" stop-color="hsl(${hue + 50},80%,85%)"/></linearGradient></defs>
<rect width="100%" height="100%" fill="url(#sky)"/>
<circle cx="${120 + next() * 720}" cy="${90 + next() * 150}" r="${36 + next() * 36}" fill="#fff" fill-opacity=".7"/>
${rows.join('\n')}</svg>`
}

/** A picture made on the spot, so that the demo content needs no photographs and no network. */
export const picture = async (name: string) => {
  const data = await sharp(Buffer.from(skyline(name)))
    .jpeg({ quality: 70 })
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: `${name}.jpg`, size: data.length }
}
