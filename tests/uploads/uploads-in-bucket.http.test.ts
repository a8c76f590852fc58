import { keepInBucket } from '../setup/bucket'

await keepInBucket()
// All that holds of uploads to a folder.
await import('./uploads.http.test')
