import { offlineEngine } from '@/features/translation/engines/offline'
import { pseudoEngine } from '@/features/translation/engines/pseudo'

import { runEngineContract } from './contract'

const local = { networked: false }

runEngineContract('offline', async () => ({ engine: offlineEngine() }), local)
runEngineContract('offline', async () => ({ engine: offlineEngine() }), { ...local, to: 'ar' })
runEngineContract('pseudo', async () => ({ engine: pseudoEngine() }), { ...local, to: 'qps-ploc' })
runEngineContract('pseudo', async () => ({ engine: pseudoEngine() }), { ...local, to: 'qps-rtl' })
