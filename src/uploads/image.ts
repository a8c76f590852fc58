import { fileTypeFromBuffer } from 'file-type'
import sharp, { type FormatEnum } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

import type { Region } from './edits'

// SVG is a document with scripts, and its renderer has had memory bugs.
sharp.block({ operation: ['VipsForeignLoadSvg'] })

/** Larger pictures are decompression bombs, not photographs. */
const PIXELS_MAX = 40_000_000

const FORMATS: Record<string, { format: keyof FormatEnum | 'avif'; options: object }> = {
  'image/jpeg': { format: 'jpeg', options: { quality: 90, mozjpeg: true } },
  'image/png': { format: 'png', options: { compressionLevel: 9 } },
  'image/webp': { format: 'webp', options: { quality: 90 } },
  'image/avif': { format: 'avif', options: { quality: 70, effort: 3 } },
}

export const IMAGE_TYPES = Object.keys(FORMATS)

export type CleanImage = { data: Buffer; mimeType: string; extension: string; thumbhash: string }
export type UnusableFile = { unusable: 'type'; found: string } | { unusable: 'damaged' }

/**
 * Reads an upload as a picture, by its content and never by its name, and writes it anew: turned
 * upright, without EXIF (places, cameras, names), GPS or colour profile oddities. The thumbhash is
 * a 25-byte preview in base64 that frontends show while the picture loads.
 */
export const cleanImage = async (upload: Buffer): Promise<CleanImage | UnusableFile> => {
  const type = await fileTypeFromBuffer(upload)
  const target = type && FORMATS[type.mime]
  if (!target) return { unusable: 'type', found: type?.mime ?? 'application/octet-stream' }
  try {
    const data = await sharp(upload, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .rotate()
      .toFormat(target.format, target.options)
      .toBuffer()
    return { data, mimeType: type.mime, extension: type.ext, thumbhash: await thumbhashOf(data) }
  } catch {
    // Whatever the decoder stumbled over, the person who uploaded can only bring another copy.
    return { unusable: 'damaged' }
  }
}

/** The preview of a picture, or of a part of it. */
export const thumbhashOf = async (image: Buffer, region?: Region): Promise<string> => {
  const { data, info } = await (region ? sharp(image).extract(region) : sharp(image))
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}
