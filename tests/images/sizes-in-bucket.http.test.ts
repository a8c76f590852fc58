import { keepInBucket } from '../setup/bucket'

await keepInBucket()
// All that holds of sizes in a folder.
await import('./sizes.http.test')
