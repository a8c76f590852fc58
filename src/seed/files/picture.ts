import sharp from 'sharp'

const WIDTH = 960
const HEIGHT = 600
const BYTES_PER_PIXEL = 3

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7)

type Colour = readonly [red: number, green: number, blue: number]

/** HSL to RGB after CSS Color 4: hue in degrees, the others in [0, 1]. */
const colour = (hue: number, saturation: number, lightness: number): Colour => {
  const spread = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12
    return 255 * (lightness - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return [channel(0), channel(8), channel(4)]
}

/** How high the roofs of one row of houses stand over each column, as a share of the height. */
const roofs = (next: () => number, depth: number): number[] => {
  const heights: number[] = []
  while (heights.length < WIDTH) {
    const height = (0.15 + next() * 0.5) * (1.1 - depth)
    for (let width = 24 + next() * 72; width > 0; width--) heights.push(height)
  }
  return heights
}

/** An abstract skyline under a bright sky, as pixels: the same for the same name. */
const skyline = (name: string): Buffer => {
  const next = numbersFrom(seedOf(name))
  const hue = next() * 360
  const rows = [0.25, 0.5, 0.75].map((depth) => ({
    colour: colour(hue + 20, 0.35, 0.1 + (1 - depth) * 0.15 + 0.05),
    heights: roofs(next, depth),
  }))
  const pixels = Buffer.alloc(WIDTH * HEIGHT * BYTES_PER_PIXEL)
  for (let y = 0; y < HEIGHT; y++) {
    const sky = colour(hue + (50 * y) / HEIGHT, 0.65, 0.55 + (0.35 * y) / HEIGHT)
    for (let x = 0; x < WIDTH; x++) {
      const house = rows.findLast(({ heights }) => 1 - y / HEIGHT < (heights[x] ?? 0))
      pixels.set(house?.colour ?? sky, (y * WIDTH + x) * BYTES_PER_PIXEL)
    }
  }
  return pixels
}

/** A picture made on the spot, so that the demo content needs no photographs and no network. */
export const picture = async (name: string) => {
  const raw = { width: WIDTH, height: HEIGHT, channels: BYTES_PER_PIXEL } as const
  const data = await sharp(skyline(name), { raw }).jpeg({ quality: 70 }).toBuffer()
  return { data, mimetype: 'image/jpeg', name: `${name}.jpg`, size: data.length }
}
