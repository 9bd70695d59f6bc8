interface Names {
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** Absent = the given name comes first. */
  readonly familyFirst?: true
}

const row = (names: string): readonly string[] => names.split(' ')

const NAMES = {
  african: {
    given: row('Amara Chidi Nia Kwame Zanele Tunde Wanjiru Sipho'),
    family: row('Okafor Mwangi Dlamini Adeyemi Otieno Nkosi Balogun Kamau'),
  },
  arabic: {
    given: row('ليلى عمر هدى سامر نور يوسف رنا كريم'),
    family: row('حداد منصور الخطيب ناصر سليم العلي بركات زيدان'),
  },
  dutch: {
    given: row('Sanne Bram Lotte Daan Femke Joris Maud Ruben'),
    family: row('Visser Bakker Jansen Mulder Dekker Smit Vos Kuipers'),
  },
  english: {
    given: row('Grace Liam Nora Owen Ruby Ethan Isla Noah Maeve Callum Tessa Dylan'),
    family: row(
      'Harris Doyle Bennett Carver Whitfield Moss Thornton Quinn Ellery Marsh Boyd Langley',
    ),
  },
  french: {
    given: row('Élodie Thibault Camille Rémi Anaïs Julien Noémie Baptiste'),
    family: row('Moreau Lefèvre Girard Dubois Peeters Rousseau Chevalier Lambert'),
  },
  german: {
    given: row('Katrin Jürgen Miriam Lukas Ulrike Stefan Anneke Moritz'),
    family: row('Brandt Köhler Steiner Vogt Huber Weiß Egger Reinhardt'),
  },
  greek: {
    given: row('Ελένη Νίκος Μαρία Γιώργος Σοφία Κώστας'),
    family: row('Παππά Γεωργίου Λάμπρου Αντωνίου Δήμου Κωνσταντίνου'),
  },
  hebrew: {
    given: row('נועה איתן תמר יואב שירה דניאל'),
    family: row('לוי כהן מזרחי ברק שלו אלון'),
  },
  hungarian: {
    given: row('Zsófia Ádám Réka Gergő Eszter Balázs'),
    family: row('Szűcs Kővári Nagy Fekete Varró Tőkés'),
    familyFirst: true,
  },
  indian: {
    given: row('Ananya Rohan Meera Arjun Kavya Vikram'),
    family: row('Iyer Deshpande Banerjee Kulkarni Nair Chatterjee'),
  },
  italian: {
    given: row('Giulia Matteo Chiara Davide Alessia Lorenzo'),
    family: row('Rossi Ferrante Colombo Gallo Marchetti Rinaldi'),
  },
  japanese: {
    given: row('さくら 健太 美咲 大輔 結衣 翔太'),
    family: row('佐藤 高橋 渡辺 小林 中村 山本'),
    familyFirst: true,
  },
  korean: {
    given: row('서연 민준 지우 도윤 하은 준호'),
    family: row('김 이 박 최 정 윤'),
    familyFirst: true,
  },
  nordic: {
    given: row('Ingrid Søren Freja Olav Aino Björn Sigrún Mikael Liis Håkon'),
    family: row(
      'Hansen Lindqvist Nieminen Bjerke Østergård Virtanen Árnadóttir Sjöberg Tamm Solheim',
    ),
  },
  portuguese: {
    given: row('Inês Rafael Beatriz João Larissa Thiago'),
    family: row('Silva Nogueira Carvalho Araújo Pinheiro Conceição'),
  },
  romanian: {
    given: row('Ioana Ștefan Mădălina Răzvan Ana Cătălin'),
    family: row('Ionescu Țăran Popa Dumitrescu Șerban Munteanu'),
  },
  slavic: {
    given: row('Agnieszka Jiří Małgorzata Tomáš Zuzana Łukasz'),
    family: row('Nowak Dvořák Wiśniewska Černý Zieliński Říha'),
  },
  spanish: {
    given: row('Lucía Andrés Marisol Íñigo Ximena Pablo'),
    family: row('Núñez Ibarra Fernández Castaño Peña Villalobos'),
  },
  turkish: {
    given: row('Ayşe Mehmet Çağla Emre Gülşen Oğuz'),
    family: row('Kaya Yıldırım Şahin Öztürk Çelik Güneş'),
  },
  ukrainian: {
    given: row('Олена Тарас Ірина Богдан Соломія Юрій'),
    family: row('Коваль Шевчук Бондар Мельник Кравець Гнатюк'),
  },
  vietnamese: {
    given: row('Lan Minh Hương Tuấn Ngọc Đức'),
    family: row('Nguyễn Trần Phạm Lê Đặng Võ'),
    familyFirst: true,
  },
} as const satisfies Readonly<Record<string, Names>>

export type Tongue = keyof typeof NAMES

/** How many people of each partner have a name. */
export const STAFF = 5

/**
 * Five people of the n-th partner of a tongue. Given and family names are paired anew for each, so
 * that nobody is at two partners by chance: that would be a warning (Q20).
 */
export function staffOf(tongue: Tongue, nth: number): readonly string[] {
  const { given, family, familyFirst }: Names = NAMES[tongue]
  return Array.from({ length: STAFF }, (_, at) => {
    const first = given[at % given.length] ?? ''
    const last = family[(at + nth) % family.length] ?? ''
    return familyFirst ? `${last} ${first}` : `${first} ${last}`
  })
}
