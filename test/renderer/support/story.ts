/** 300 characters, as long as a name may come. */
export const LONG_NAME = 'Gesellschaft '.repeat(24).trim().slice(0, 300).padEnd(300, 'x')

/** A small desk with a story in every partner, hostile names among them. */
export const PARTNERS_CSV = [
  'id,name,profile,country,email,plan,joined_on,status',
  'ND,Nordwind Digital GmbH,it,Germany,mara@nordwind.example,professional,2023-04-20,active',
  'BH,Blue Harbor,creative,USA,,starter,2025-12-20,active',
  'AF,Atelier Fjord,creative,Norway,,,,',
  '007,<b>Bold & <script>alert(1)</script></b>,hosting,,,,,',
  'EX,"=HYPERLINK(""http://example.org"",""x"")",it,,,,,',
  'SW,Sakura Web 合同会社,it,Japan,,basic,,',
  'DS,دار السلام للبرمجيات,it,Jordan,,,,',
  `LN,${LONG_NAME},distribution,,,,,`,
  'a/b%~1,Slash & Percent,it,,,,,',
  '',
].join('\r\n')

/** Nordwind: Silver, one sales certification short of Gold in Web 2025, Gold by the document. */
export const ACTIVITIES_CSV = [
  'partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note',
  'ND,2026-05-04,premium-project,,40000,,,approved,Stadtwerke Kiel,,agreed',
  'ND,2026-06-10,revenue,,,18400,,approved,INV-2207,,',
  'ND,2026-10-02,share-your-pipeline,,,,,approved,,,',
  'ND,2026-10-28,share-your-pipeline,,,,,approved,,,',
  'ND,2026-10-09,case-study,,,,,reported,Kiel story,,',
  'ND,2026-03-01,event-participation,,,,,approved,Spring Summit,Ann,',
  'ND,2026-03-01,full-event,,,,,approved,Spring Summit,,',
  'BH,2026-08-01,premium-project,,,,,rejected,Harbor site,,',
  'BH,2026-08-15,revenue,,,4500,,approved,INV-1,,',
  'AF,2026-07-01,work,,,,600,approved,,Liv,docs',
  'AF,2025-06-30,article,,,,,approved,Old news,,',
  '007,2026-09-01,training-attendee,3,,,,approved,Course 1,,',
  'EX,2026-09-01,special,,25000,,,approved,,,"line one',
  'line two"',
  'SW,2026-09-01,exponential-project,,,9000,,approved,合同,,',
  'DS,2026-09-01,customer-site,,,,,approved,مواقع,,',
  'LN,2026-09-01,hosted-project,,,,,approved,P,,',
  'a/b%~1,2026-09-01,bug-report,70,,,,approved,,,',
  '',
].join('\n')

export const CERTIFICATIONS_CSV = [
  'partner_id;person;kind;title;issued_on;expires_on',
  'ND;L. Hansen;profile;Developer;2025-01-10;',
  'ND;M. Lindqvist;profile;Solution;2025-02-01;2027-06-30',
  'ND;K. Sato;sales;News;2025-12-13;2026-12-12',
  'ND;J. Brandt;sales;Premium;2025-10-13;2026-10-12',
  'ND;A. Berg;sales;Premium;2026-01-01;',
  'ND;B. Koch;sales;Premium;2026-01-01;',
  'ND;C. Lund;sales;Premium;2026-01-01;',
  'ND;D. Moe;sales;Premium;2026-01-01;',
  'EX;E. Ek;profile;Design;;',
  '',
].join('\n')
