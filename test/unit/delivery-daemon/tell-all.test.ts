import { describe, expect, it } from 'vitest';
import { tellAll } from '../../../src/delivery/daemon/observe/tell-all.js';
import type { DaemonEvent } from '../../../src/model/daemon-event.js';
import { oneOfEach } from '../../support/daemon-events.js';

describe('several listeners', () => {
  it('all hear of an event, also when one of them fails, which is told', () => {
    const heard: DaemonEvent[] = [];
    const faults: string[] = [];
    const listener = tellAll(
      [
        {
          name: 'broken',
          listener: () => {
            throw new Error('no more');
          },
        },
        { name: 'whole', listener: (event) => void heard.push(event) },
      ],
      (name, event, reason) => void faults.push(`${name}: ${event.name}: ${reason}`),
    );
    listener(oneOfEach.database_back);
    expect(heard).toEqual([oneOfEach.database_back]);
    expect(faults).toEqual(['broken: database_back: no more']);
  });
});
