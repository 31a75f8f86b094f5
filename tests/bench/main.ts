import { measureContentScript } from './content-script';
import { printFigure } from './figure';

const figures = await measureContentScript();
for (const figure of figures) console.log(printFigure(figure));
process.exitCode = figures.every(({ value, hold }) => value <= hold) ? 0 : 1;
