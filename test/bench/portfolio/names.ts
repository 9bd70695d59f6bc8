/** Words that the made desk is filled with; non-ASCII ones too, as in real files. */
export const FIRST_NAMES = ['Anna', 'Björn', 'Chiara', 'Dmitri', 'Élodie', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Kaori', 'Lucía', 'Marek', 'Nadia', 'Ola', 'Priya'] as const
export const LAST_NAMES = ['Berg', 'Costa', 'Dahl', 'Eriksson', 'Fontaine', 'García', 'Huber', 'Ivanov', 'Jansen', 'Kovač', 'Lindqvist', 'Müller', 'Nowak', 'Okafor', 'Peters', 'Rossi'] as const
export const TOWNS = ['Kiel', 'Oslo', 'Bern', 'Lyon', 'Porto', 'Gent', 'Graz', 'Turku', 'Seattle', 'Leeds', 'Parma', 'Brno', 'Malmö', 'Austin', 'Cork', 'Nice'] as const
export const NOTES = ['as agreed by telephone', 'see the mail of the same day', 'confirmed by the customer', 'second half, first was paid in spring', 'presented together with sales', 'quarterly report, page 3'] as const
export const COUNTRIES = ['DE', 'FR', 'US', 'GB', 'SE', 'ES', 'IT', 'PL', 'NL', 'PT'] as const
export const TITLES = ['Developer', 'Design', 'Solution', 'Premium', 'Newsletter', 'Hosting', 'Exponential 6', 'Community'] as const
