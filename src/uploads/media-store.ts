import type { Env } from '@/platform/env'

import type { FileStore } from './file-store'
import { folderStore } from './folder-store'

/** Where this installation keeps its uploads. */
export const mediaStore = ({ MEDIA_DIR }: Env): FileStore => folderStore(MEDIA_DIR)
