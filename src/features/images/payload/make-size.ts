import { randomUUID } from 'node:crypto'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'

import pLimit from 'p-limit'
import sharp from 'sharp'

import { cropAround, type Focal } from '../core/crop'
import { type Format, fileNameOf, proportionsOf, type Sized } from '../core/wanted'

/** As the sizes that are made at upload. */
const OPTIONS: Record<Format, object> = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 80 },
  jpeg: { quality: 82, mozjpeg: true },
}

/** Sizes that may wait to be made; whoever comes then is asked to come again. */
const MOST_WAITING = 32

/** Too many sizes are being made at the moment. */
export class Busy extends Error {}

export type SizeMaker = (source: string, sized: Sized, focal: Focal) => Promise<string>

/**
 * Makes sizes of pictures, each once: whoever asks for one that is being made waits for that. One
 * is made at a time, because encoding takes all there is of a processor and readers come first.
 *
 * @param folder where sizes stay, a folder for each picture
 * @returns the path of the size
 * @throws Busy
 */
export const sizeMaker = (folder: string): SizeMaker => {
  const making = new Map<string, Promise<void>>()
  const inTurn = pLimit(1)
  return async (source, sized, focal) => {
    const target = path.join(folder, path.basename(source), fileNameOf(sized))
    if (await isFile(target)) return target
    const known = making.get(target)
    if (!known && inTurn.pendingCount >= MOST_WAITING) throw new Busy()
    const made =
      known ??
      inTurn(() => make(source, { sized, focal, target })).finally(() => making.delete(target))
    making.set(target, made)
    await made
    return target
  }
}

type Order = { sized: Sized; focal: Focal; target: string }

const make = async (source: string, { focal, sized, target }: Order): Promise<void> => {
  const picture = sharp(source)
  const { width, height } = await picture.metadata()
  if (sized.ratio) picture.extract(cropAround({ width, height }, proportionsOf(sized.ratio), focal))
  await mkdir(path.dirname(target), { recursive: true })
  // Under another name first: nobody is sent half a picture.
  const written = `${target}.${randomUUID()}`
  await picture
    .resize({ width: sized.width, withoutEnlargement: true })
    .toFormat(sized.format, OPTIONS[sized.format])
    .toFile(written)
  await rename(written, target)
}

const isFile = async (file: string): Promise<boolean> =>
  stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  )
