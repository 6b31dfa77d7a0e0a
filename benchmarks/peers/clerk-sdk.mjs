// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// clerk-sdk.mjs FOLDER BASE_URL USER CONCURRENCY
// Clerk's own SDK, installed in FOLDER, does what each line of the standard input says, "load-all" or
// "revoke N", and answers with the milliseconds it took. The key is in FRONTDESK_BENCH_KEY.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const [folder, baseUrl, userId, concurrency] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'package.json'));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
    console.log(`@clerk/backend needs Node 20.9, here is ${process.version}`);
    process.exit(0);
}
const { createClerkClient } = require('@clerk/backend');
const { version } = require('@clerk/backend/package.json');
const clerk = createClerkClient({
    secretKey: process.env.FRONTDESK_BENCH_KEY,
    apiUrl: baseUrl.replace(/\/v1$/, ''),
});

//! Runs all tasks, so many at a time.
async function all(tasks) {
    let next = 0;
    const work = async () => {
        while (next < tasks.length)
            await tasks[next++]();
    };
    await Promise.all(Array.from({ length: Number(concurrency) }, work));
}

async function loadAll() {
    const limit = 500;
    const question = userId ? { userId, limit } : { limit };
    const first = await clerk.sessions.getSessionList(question);
    const sessions = [...first.data];
    const tasks = [];
    for (let offset = limit; offset < first.totalCount; offset += limit)
        tasks.push(async () => sessions.push(...(await clerk.sessions.getSessionList({ ...question, offset })).data));
    await all(tasks);
    if (sessions.length < first.totalCount)
        throw new Error(`${sessions.length} of ${first.totalCount} sessions came`);
}

async function revoke(count) {
    await all(Array.from({ length: count }, (_, number) => () => clerk.sessions.revokeSession(`sess_bench${number}`)));
}

console.log(`ready @clerk/backend ${version}, Node ${process.version}`);
for await (const line of createInterface({ input: process.stdin })) {
    const [task, count] = line.split(' ');
    const begin = performance.now();
    try {
        await (task === 'revoke' ? revoke(Number(count)) : loadAll());
        console.log(performance.now() - begin);
    } catch (error) {
        console.log(String(error));
    }
}
