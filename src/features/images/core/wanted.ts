/** Proportions in which a picture may be asked for. */
export const RATIOS = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3'] as const

export const FORMATS = ['avif', 'webp', 'jpeg'] as const

export type Format = (typeof FORMATS)[number]

/** A size that is asked for; one without a width is the file as it was uploaded. */
export type Wanted = {
  width: number | undefined
  ratio: (typeof RATIOS)[number] | undefined
  format: Format | undefined
}

/** A size that is made, with all that decides what it looks like. */
export type Sized = { width: number; ratio: Wanted['ratio']; format: Format }

/**
 * What is to be made, if anything is: WebP unless another format is asked for.
 *
 * @returns 'widthMissing' where proportions or a format are asked for without a width
 */
export const sizedFrom = ({ format, ratio, width }: Wanted): Sized | 'widthMissing' | undefined => {
  if (width !== undefined) return { width, ratio, format: format ?? 'webp' }
  return format || ratio ? 'widthMissing' : undefined
}

/** Width by height. */
export const proportionsOf = (ratio: NonNullable<Wanted['ratio']>): number => {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

/** The file that holds a size, in the folder of its picture. */
export const fileNameOf = ({ format, ratio, width }: Sized): string =>
  `${[width, ratio?.replace(':', 'x')].filter(Boolean).join('-')}.${format}`
