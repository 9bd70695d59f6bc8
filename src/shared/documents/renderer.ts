/** Who lays documents out, named inside each of them; a test holds it to package.json. */
export const RENDERER = {
  name: 'Exponential Partner Desk',
  version: '0.1.0',
  layout: 'pdfmake 0.3.11, pdfkit 0.20.2',
} as const
