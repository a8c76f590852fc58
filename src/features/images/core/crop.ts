export type Size = { width: number; height: number }

/** Where the subject of a picture is, in percent of its width and height. */
export type Focal = { x: number; y: number }

/** A part of a picture, in its pixels. */
export type Region = { left: number; top: number } & Size

/**
 * The largest part of a picture with these proportions whose middle is as near to the focal point
 * as the edges allow.
 *
 * @param ratio width by height
 */
export const cropAround = (picture: Size, ratio: number, focal: Focal): Region => {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)))
  const height = Math.max(1, Math.min(picture.height, Math.round(width / ratio)))
  return {
    left: within((focal.x / 100) * picture.width - width / 2, picture.width - width),
    top: within((focal.y / 100) * picture.height - height / 2, picture.height - height),
    width,
    height,
  }
}

const within = (value: number, most: number): number =>
  Math.min(most, Math.max(0, Math.round(value)))
