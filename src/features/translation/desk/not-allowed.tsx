import type { Locale } from '@/content/locales'
import { TRANSLATION_DESK_WORDS } from '@/messages/translation-desk'

import { dashboardAddress } from '../core/addresses'
import './desk.css'

/** What somebody sees who may not translate or review in a language. */
export const NotAllowed = ({ language }: { language: Locale }) => (
  <div className="desk-message">
    <h1>{TRANSLATION_DESK_WORDS.cannotOpen[language]}</h1>
    <p>{TRANSLATION_DESK_WORDS.noRight[language]}</p>
    <p>
      <a href={dashboardAddress()}>{TRANSLATION_DESK_WORDS.toDashboard[language]}</a>
    </p>
  </div>
)
