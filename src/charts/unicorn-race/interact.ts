export { startGuessing as interact } from '../guessing/startGuessing.ts';
