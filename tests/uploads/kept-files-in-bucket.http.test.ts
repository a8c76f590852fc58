import { keepInBucket } from '../setup/bucket'

await keepInBucket()
// All that holds of files in a folder.
await import('./kept-files.http.test')
