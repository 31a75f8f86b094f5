import { measureContentScript } from './content-script';
import { printFigure } from './figure';
import { measureReading } from './reading';

const figures = [...(await measureContentScript()), ...(await measureReading())];
for (const figure of figures) console.log(printFigure(figure));
process.exitCode = figures.every(({ value, hold }) => value <= hold) ? 0 : 1;
