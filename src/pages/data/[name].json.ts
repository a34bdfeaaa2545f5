import type { APIRoute } from 'astro';
import { datasets } from '../../data/datasets.ts';

export function getStaticPaths() {
  return Object.entries(datasets()).map(([name, records]) => ({ params: { name }, props: { records } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['records']);
