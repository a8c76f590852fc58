import { env } from '@/platform/env'
import { listArrivals, placesOf } from '@/uploads/kept-files'
import { mediaStore } from '@/uploads/media-store'

/** The files of a collection, wherever the environment has them kept. */
export const mediaOf = (collection: string) => {
  const places = placesOf({ mediaDir: env().MEDIA_DIR, store: mediaStore(env()) }, collection)
  const namesIn = async (folder: string) =>
    (await places.store.list(folder)).map(({ key }) => key.slice(folder.length + 1)).toSorted()
  const kept = () => namesIn(places.kept)
  const arrivals = async () =>
    (await listArrivals(places.incoming)).map(({ name }) => name).toSorted()
  return {
    places,
    kept,
    /** What lies where Payload writes. */
    arrivals,
    /** All that a refused write may have left. */
    all: async () => [await arrivals(), await kept()],
    /** The sizes that were made of a file on request. */
    madeOf: (name: string) => namesIn(`${places.made}/${name}`),
  }
}
