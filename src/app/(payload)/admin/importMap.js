import { LanguageBar as LanguageBar_02639426f927dc72e8bc136b95c2d5da } from '../../../../src/features/translation/board/language-bar'
import { LanguageBadges as LanguageBadges_12d228beb7cb12b151265d2039847c11 } from '../../../../src/features/translation/board/language-badges.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UidFeatureClient as UidFeatureClient_e856d79eeb8d958bda6007ffd6372e8e } from '../../../../src/rich-text/uid-feature.client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_415da6d50d290e9253079c115d8cbbd6 } from '../../../../src/panel/nothing'
import { QuickViewBar as QuickViewBar_3a8ea414378a4e4f11ab281c784662a6 } from '../../../../src/panel/quick-view-bar'
import { MakeJob as MakeJob_c31f7d13d22b6504f60d1382a7e45feb } from '../../../../src/features/translation/panel/make-job'
import { ListPresets as ListPresets_761b3a2df3d4c9af074019f5130332cb } from '../../../../src/features/translation/board/list-presets'
import { Preflight as Preflight_8354de7b6fc2fc10709b9e079d23398d } from '../../../../src/features/translation/board/preflight'
import { ReleaseLock as ReleaseLock_406d3a364825c22229f772063e3e792a } from '../../../../src/panel/release-lock.client'
import { PublicationControls as PublicationControls_a9737912ac02c65b987163a50c10e394 } from '../../../../src/panel/publication-controls.client'
import { FilteredList as FilteredList_8b0c38405a5e12c9700248f54fc4dede } from '../../../../src/panel/filtered-list.client'
import { CarryEdits as CarryEdits_9940f812a1025fe891ad20c448d9c8bb } from '../../../../src/panel/carry-edits.client'
import { JobProgressField as JobProgressField_da4681bed933c67a229822817213ca5b } from '../../../../src/features/translation/panel/job-progress'
import { JobProgressCell as JobProgressCell_da4681bed933c67a229822817213ca5b } from '../../../../src/features/translation/panel/job-progress'
import { AssigneesCell as AssigneesCell_da4681bed933c67a229822817213ca5b } from '../../../../src/features/translation/panel/job-progress'
import { AssigneesField as AssigneesField_776d399ce93117406bf4e068e031ff02 } from '../../../../src/features/translation/panel/assignees-field'
import { WebhookControls as WebhookControls_9b821d0dfbc6f8561f4a9981b1b035c1 } from '../../../../src/features/webhooks/panel/controls.client'
import { DeliveryControls as DeliveryControls_9b821d0dfbc6f8561f4a9981b1b035c1 } from '../../../../src/features/webhooks/panel/controls.client'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { NoticesBell as NoticesBell_f6cfb43a8300b8ba6d00fe6617f15d02 } from '../../../../src/features/translation/panel/notices-bell'
import { StartLinks as StartLinks_b42d3af4647af037e98e9b3949c10908 } from '../../../../src/features/translation/board/start-links'
import { TranslationNav as TranslationNav_08ce8311b1982ef4d3028164c3c0b1b2 } from '../../../../src/features/translation/board/nav'
import { AccessibleNames as AccessibleNames_b0a4eafb428f5a43b0d7601215dfb762 } from '../../../../src/panel/accessible-names.client'
import { RestoreAsDraft as RestoreAsDraft_dafe0bb4fed7a65919c602de13dd8b02 } from '../../../../src/panel/restore-as-draft.client'
import { TranslationDashboard as TranslationDashboard_b344c2f23e58b03f38d1a9a3fefd9532 } from '../../../../src/features/translation/board/dashboard-view'
import { TranslationQueue as TranslationQueue_445e997143ae17b849cfb02eca5bfe1e } from '../../../../src/features/translation/board/queue-view'
import { DeskView as DeskView_bdeef029f3206b8eff90a8059ca5a635 } from '../../../../src/features/translation/desk/desk-view'
import { JobView as JobView_e4a18661fc97a05f5668980f431cfe9c } from '../../../../src/features/translation/desk/job-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/features/translation/board/language-bar#LanguageBar": LanguageBar_02639426f927dc72e8bc136b95c2d5da,
  "/src/features/translation/board/language-badges.client#LanguageBadges": LanguageBadges_12d228beb7cb12b151265d2039847c11,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/rich-text/uid-feature.client#UidFeatureClient": UidFeatureClient_e856d79eeb8d958bda6007ffd6372e8e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/panel/nothing#Nothing": Nothing_415da6d50d290e9253079c115d8cbbd6,
  "/src/panel/quick-view-bar#QuickViewBar": QuickViewBar_3a8ea414378a4e4f11ab281c784662a6,
  "/src/features/translation/panel/make-job#MakeJob": MakeJob_c31f7d13d22b6504f60d1382a7e45feb,
  "/src/features/translation/board/list-presets#ListPresets": ListPresets_761b3a2df3d4c9af074019f5130332cb,
  "/src/features/translation/board/preflight#Preflight": Preflight_8354de7b6fc2fc10709b9e079d23398d,
  "/src/panel/release-lock.client#ReleaseLock": ReleaseLock_406d3a364825c22229f772063e3e792a,
  "/src/panel/publication-controls.client#PublicationControls": PublicationControls_a9737912ac02c65b987163a50c10e394,
  "/src/panel/filtered-list.client#FilteredList": FilteredList_8b0c38405a5e12c9700248f54fc4dede,
  "/src/panel/carry-edits.client#CarryEdits": CarryEdits_9940f812a1025fe891ad20c448d9c8bb,
  "/src/features/translation/panel/job-progress#JobProgressField": JobProgressField_da4681bed933c67a229822817213ca5b,
  "/src/features/translation/panel/job-progress#JobProgressCell": JobProgressCell_da4681bed933c67a229822817213ca5b,
  "/src/features/translation/panel/job-progress#AssigneesCell": AssigneesCell_da4681bed933c67a229822817213ca5b,
  "/src/features/translation/panel/assignees-field#AssigneesField": AssigneesField_776d399ce93117406bf4e068e031ff02,
  "/src/features/webhooks/panel/controls.client#WebhookControls": WebhookControls_9b821d0dfbc6f8561f4a9981b1b035c1,
  "/src/features/webhooks/panel/controls.client#DeliveryControls": DeliveryControls_9b821d0dfbc6f8561f4a9981b1b035c1,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/features/translation/panel/notices-bell#NoticesBell": NoticesBell_f6cfb43a8300b8ba6d00fe6617f15d02,
  "/src/features/translation/board/start-links#StartLinks": StartLinks_b42d3af4647af037e98e9b3949c10908,
  "/src/features/translation/board/nav#TranslationNav": TranslationNav_08ce8311b1982ef4d3028164c3c0b1b2,
  "/src/panel/accessible-names.client#AccessibleNames": AccessibleNames_b0a4eafb428f5a43b0d7601215dfb762,
  "/src/panel/restore-as-draft.client#RestoreAsDraft": RestoreAsDraft_dafe0bb4fed7a65919c602de13dd8b02,
  "/src/features/translation/board/dashboard-view#TranslationDashboard": TranslationDashboard_b344c2f23e58b03f38d1a9a3fefd9532,
  "/src/features/translation/board/queue-view#TranslationQueue": TranslationQueue_445e997143ae17b849cfb02eca5bfe1e,
  "/src/features/translation/desk/desk-view#DeskView": DeskView_bdeef029f3206b8eff90a8059ca5a635,
  "/src/features/translation/desk/job-view#JobView": JobView_e4a18661fc97a05f5668980f431cfe9c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
