import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metricCatalogue } from '../../../src/delivery/daemon/observe/metric-catalogue.js';
import type { MetricEntry } from '../../../src/delivery/daemon/observe/metric-catalogue.js';
import { openMetrics } from '../../../src/delivery/daemon/observe/metrics.js';
import { repository } from '../../support/repository.js';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

const { panels } = JSON.parse(readFileSync(join(repository, 'grafana/tieout.json'), 'utf8')) as { panels: Panel[] };
const shown = panels.filter(({ type }) => type !== 'row');
const expressions = shown.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
const named = expressions.flatMap((expr) => expr.match(/\b(?:tieout|process|nodejs)_[a-z0-9_]+/g) ?? []);
const own = Object.entries(metricCatalogue) as [string, MetricEntry][];

/** The series that a metric has on the page. */
function seriesOf([name, { type }]: [string, MetricEntry]): readonly string[] {
  return type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];
}

describe('the alerts', () => {
  const { groups } = parse(readFileSync(join(repository, 'deploy/alerts.yaml'), 'utf8')) as {
    groups: { rules: { alert: string; expr: string }[] }[];
  };
  const rules = groups.flatMap((group) => group.rules);
  const guide = readFileSync(join(repository, 'docs/guide/operations.md'), 'utf8');

  it.each(rules)(
    '$alert asks for a metric and labels that there are, and the guide says what to do',
    ({ alert, expr }) => {
      const asked = [...expr.matchAll(/\b(tieout_[a-z_]+)(?:\{([^}]*)\})?/g)];
      for (const [, name = '', selection = ''] of asked) {
        const entry = own.find(([known]) => known === name)?.[1];
        expect(entry, name).toBeDefined();
        for (const [, label = ''] of selection.matchAll(/([a-z]+)=/g)) expect(entry?.labels).toContain(label);
      }
      expect(asked.length > 0 || expr.includes('up{')).toBe(true);
      expect(guide).toContain(`| \`${alert}\``);
    },
  );
});

describe('the dashboard', () => {
  it('asks for no metric that there is not', async () => {
    const { text } = await openMetrics({ ofProcess: true }).page();
    const ofNode = [...text.matchAll(/^# TYPE ((?:process|nodejs)_\S+)/gm)].map(([, name]) => name);
    const known = new Set([...own.flatMap(seriesOf), ...ofNode]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('shows every metric of tieout', () => {
    const missing = own.filter((entry) => !seriesOf(entry).some((series) => named.includes(series)));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('asks only for labels that a metric has', () => {
    const wrong = expressions.flatMap((expr) =>
      [...expr.matchAll(/\b(tieout_[a-z_]+?)(?:_bucket|_count|_sum)?\{([a-z]+)=/g)].filter(
        ([, name = '', label = '']) => !own.some(([known, { labels }]) => known === name && labels.includes(label)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has a title on each panel, and no two in the same place', () => {
    expect(shown.every(({ title, targets }) => title !== '' && (targets?.length ?? 0) > 0)).toBe(true);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const one of panels) {
      for (const other of panels.filter(({ id }) => id > one.id)) {
        const [left, right] = [one.gridPos, other.gridPos];
        const apart =
          left.x + left.w <= right.x ||
          right.x + right.w <= left.x ||
          left.y + left.h <= right.y ||
          right.y + right.h <= left.y;
        expect(apart, `${one.title} and ${other.title}`).toBe(true);
      }
    }
  });
});
