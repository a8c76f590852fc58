import { describeParallelWrites } from './parallel'

await describeParallelWrites(20)
