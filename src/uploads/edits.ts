import { z } from 'zod'

const percent = z.coerce.number().min(0).max(100)
const pixels = z.coerce.number().int().min(1)

const SENT = z.object({
  crop: z.object({ x: percent, y: percent }).optional(),
  focalPoint: z.object({ x: percent, y: percent }).optional(),
  widthInPixels: pixels.optional(),
  heightInPixels: pixels.optional(),
})

type Size = { width: number; height: number }

/** A part of a picture, in its pixels. */
export type Region = { left: number; top: number } & Size

/** What is to be made of a picture: the part that stays, where its subject is, or both. */
export type Edits = { region?: Region }

/**
 * Reads what the panel sends beside a picture (`uploadEdits` in the address: where a crop begins in
 * percent, its size in pixels, the focal point in percent).
 *
 * @returns undefined where nothing is to be edited, 'invalid' where it lies outside the picture
 */
export const readEdits = (sent: unknown, picture: Size): Edits | 'invalid' | undefined => {
  if (sent === undefined || sent === null) return undefined
  const parsed = SENT.safeParse(sent)
  if (!parsed.success) return 'invalid'
  const { crop, focalPoint, heightInPixels, widthInPixels } = parsed.data
  if (!crop) return focalPoint || heightInPixels || widthInPixels ? {} : undefined
  if (widthInPixels === undefined || heightInPixels === undefined) return 'invalid'
  const region = {
    // As Payload rounds them (3.90, `uploads/cropImage.js`).
    left: Math.floor((crop.x / 100) * picture.width),
    top: Math.floor((crop.y / 100) * picture.height),
    width: widthInPixels,
    height: heightInPixels,
  }
  const fits =
    region.left + region.width <= picture.width && region.top + region.height <= picture.height
  return fits ? { region } : 'invalid'
}

/** A coordinate of a focal point, which documents hold in percent; nothing sent is no fault. */
export const isFocal = (value: unknown): boolean =>
  value === undefined || value === null || percent.safeParse(value).success
