-- prepare
CREATE VIEW judged_baseline AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM read_parquet('snapshot-0.parquet')
)
WHERE true;

-- prepare
CREATE VIEW judged_counterpart AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    CAST(0 AS BIGINT) AS _record,
    CAST(NULL AS BIGINT) AS "id",
    CAST(NULL AS DECIMAL(18,2)) AS "price",
    CAST(NULL AS DECIMAL(18,4)) AS "rate",
    CAST(NULL AS BIGINT) AS "pieces",
    CAST(NULL AS DATE) AS "day",
    CAST(NULL AS TIMESTAMP) AS "at",
    CAST(NULL AS TIME) AS "opens",
    CAST(NULL AS VARCHAR) AS "note",
    CAST(NULL AS VARCHAR) AS "currency"
  WHERE false
)
WHERE true;

-- prepare
CREATE TABLE suspect_hash_baseline AS
SELECT _hash
FROM (
  SELECT hash("id") AS _hash
  FROM (
    SELECT *
    FROM judged_baseline
    WHERE "id" IS NOT NULL
  )
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare
CREATE TABLE suspect_baseline AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times > 1 THEN 'duplicate' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    CASE WHEN "id" IS NOT NULL THEN count(*) OVER (PARTITION BY "id") ELSE 1 END AS _times,
    false AS _contradicted
  FROM (
    SELECT *
    FROM judged_baseline
    WHERE (
      hash("id") IN (
        SELECT _hash
        FROM suspect_hash_baseline
      )
    )
  )
);

-- prepare
CREATE VIEW counting_baseline AS
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM judged_baseline
WHERE NOT (
  hash("id") IN (
    SELECT _hash
    FROM suspect_hash_baseline
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM suspect_baseline
WHERE _fate = 'counts';

-- prepare
CREATE VIEW deduplicated_baseline AS
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM suspect_baseline
WHERE _fate = 'deduplicated';

-- prepare
CREATE VIEW apart_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM suspect_baseline
  WHERE _fate = 'duplicate'
);

-- prepare
CREATE VIEW matchable_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_baseline
);

-- prepare
CREATE TABLE suspect_hash_counterpart AS
SELECT _hash
FROM (
  SELECT hash("id") AS _hash
  FROM (
    SELECT *
    FROM judged_counterpart
    WHERE "id" IS NOT NULL
  )
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare
CREATE TABLE suspect_counterpart AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times > 1 THEN 'duplicate' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    CASE WHEN "id" IS NOT NULL THEN count(*) OVER (PARTITION BY "id") ELSE 1 END AS _times,
    false AS _contradicted
  FROM (
    SELECT *
    FROM judged_counterpart
    WHERE (
      hash("id") IN (
        SELECT _hash
        FROM suspect_hash_counterpart
      )
    )
  )
);

-- prepare
CREATE VIEW counting_counterpart AS
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM judged_counterpart
WHERE NOT (
  hash("id") IN (
    SELECT _hash
    FROM suspect_hash_counterpart
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM suspect_counterpart
WHERE _fate = 'counts';

-- prepare
CREATE VIEW deduplicated_counterpart AS
SELECT _batch,
  _payload,
  _record,
  "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency"
FROM suspect_counterpart
WHERE _fate = 'deduplicated';

-- prepare
CREATE VIEW apart_counterpart AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM suspect_counterpart
  WHERE _fate = 'duplicate'
);

-- prepare
CREATE VIEW matchable_counterpart AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_counterpart
);

-- leave
CREATE TABLE left_baseline AS
SELECT row_number() OVER (
  ORDER BY "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency",
  _batch,
  _payload,
  _record
) AS _id,
  *
FROM (
  SELECT "_batch",
    "_payload",
    "_record",
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM matchable_baseline
);

-- leave
CREATE TABLE left_counterpart AS
SELECT row_number() OVER (
  ORDER BY "id",
  "price",
  "rate",
  "pieces",
  "day",
  "at",
  "opens",
  "note",
  "currency",
  _batch,
  _payload,
  _record
) AS _id,
  *
FROM (
  SELECT "_batch",
    "_payload",
    "_record",
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM matchable_counterpart
);

-- leave
CREATE TABLE pairs (pass INTEGER, b_id BIGINT, c_id BIGINT);

-- leave
CREATE TABLE refused_baseline (
  _id BIGINT,
  pass INTEGER,
  reason VARCHAR,
  candidates BIGINT,
  first_candidates BIGINT[],
  subsets VARCHAR
);

-- leave
CREATE TABLE refused_counterpart (
  _id BIGINT,
  pass INTEGER,
  reason VARCHAR,
  candidates BIGINT,
  first_candidates BIGINT[],
  subsets VARCHAR
);

-- leave
CREATE TABLE grouped_baseline (pass INTEGER, _group BIGINT, _id BIGINT);

-- leave
CREATE TABLE grouped_counterpart (pass INTEGER, _group BIGINT, _id BIGINT);

-- leave
CREATE VIEW free_baseline AS
SELECT *
FROM left_baseline
WHERE _id NOT IN (
  SELECT b_id
  FROM pairs
) AND _id NOT IN (
  SELECT _id
  FROM grouped_baseline
);

-- leave
CREATE VIEW free_counterpart AS
SELECT *
FROM left_counterpart
WHERE _id NOT IN (
  SELECT c_id
  FROM pairs
) AND _id NOT IN (
  SELECT _id
  FROM grouped_counterpart
);

-- pass
CREATE TABLE open_baseline AS
SELECT *
FROM (
  SELECT _id,
    "id" AS _k0,
    "currency" AS _k1,
    "day" AS _n0,
    CAST("price" AS DECIMAL(38,2)) AS _amount,
    "currency" AS _currency
  FROM free_baseline
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL AND _amount IS NOT NULL;

-- pass
CREATE TABLE open_counterpart AS
SELECT *
FROM (
  SELECT _id,
    "id" AS _k0,
    "currency" AS _k1,
    "day" AS _n0,
    CAST("price" AS DECIMAL(38,2)) AS _amount,
    "currency" AS _currency
  FROM free_counterpart
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL AND _amount IS NOT NULL;

-- pass
CREATE TABLE claim AS
SELECT c._id,
  count(*) AS candidates,
  min(b._id, 5) AS first_candidates
FROM open_baseline b
JOIN open_counterpart c ON b._k0 = c._k0 AND b._k1 = c._k1 AND coalesce(
  b._n0 IS NOT NULL AND c._n0 IS NOT NULL AND CASE WHEN c._n0 >= b._n0 THEN abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 172800000000 ELSE abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 0000000 END,
  false
)
GROUP BY 1;

-- pass
CREATE TABLE offer AS
SELECT b._id,
  count(*) AS candidates,
  min(c._id, 5) AS first_candidates,
  bool_or(k.candidates > 1) AS _contended
FROM open_baseline b
JOIN open_counterpart c ON b._k0 = c._k0 AND b._k1 = c._k1 AND coalesce(
  b._n0 IS NOT NULL AND c._n0 IS NOT NULL AND CASE WHEN c._n0 >= b._n0 THEN abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 172800000000 ELSE abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 0000000 END,
  false
)
JOIN claim k ON k._id = c._id
GROUP BY 1;

-- pass
INSERT INTO refused_baseline
SELECT _id,
  0,
  'exhausted',
  candidates,
  first_candidates,
  NULL
FROM (
  SELECT *
  FROM offer
  WHERE candidates > 1000
)
WHERE _id NOT IN (
  SELECT _id
  FROM refused_baseline
);

-- pass
CREATE TABLE found_lines (_group BIGINT, _id BIGINT);

-- pass
SELECT b._id,
  c._id,
  CAST(b._amount AS VARCHAR),
  CAST(c._amount AS VARCHAR),
  b._currency
FROM open_baseline b
JOIN open_counterpart c ON b._k0 = c._k0 AND b._k1 = c._k1 AND coalesce(
  b._n0 IS NOT NULL AND c._n0 IS NOT NULL AND CASE WHEN c._n0 >= b._n0 THEN abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 172800000000 ELSE abs(epoch_us(c._n0) - epoch_us(b._n0)) <= 0000000 END,
  false
)
JOIN offer f ON f._id = b._id
WHERE f.candidates <= 1000
ORDER BY b._id,
  c._id;

-- pass
INSERT INTO refused_baseline
SELECT _id,
  0,
  'overlap',
  candidates,
  first_candidates,
  NULL
FROM (
  SELECT _group AS _id,
    count(*) AS candidates,
    min(_id, 5) AS first_candidates
  FROM found_lines
  WHERE _group IN (
    SELECT _group
    FROM found_lines
    WHERE _id IN (
      SELECT _id
      FROM found_lines
      GROUP BY _id
      HAVING count(*) > 1
    )
  )
  GROUP BY 1
)
WHERE _id NOT IN (
  SELECT _id
  FROM refused_baseline
);

-- pass
INSERT INTO refused_counterpart
SELECT _id,
  0,
  'overlap',
  candidates,
  first_candidates,
  NULL
FROM (
  SELECT _id AS _id,
    count(*) AS candidates,
    min(_group, 5) AS first_candidates
  FROM found_lines
  WHERE _group IN (
    SELECT _group
    FROM found_lines
    WHERE _id IN (
      SELECT _id
      FROM found_lines
      GROUP BY _id
      HAVING count(*) > 1
    )
  )
  GROUP BY 1
)
WHERE _id NOT IN (
  SELECT _id
  FROM refused_counterpart
);

-- pass
INSERT INTO grouped_counterpart
SELECT 0,
  _group,
  _id
FROM found_lines
WHERE _group NOT IN (
  SELECT _group
  FROM found_lines
  WHERE _id IN (
    SELECT _id
    FROM found_lines
    GROUP BY _id
    HAVING count(*) > 1
  )
);

-- pass
INSERT INTO grouped_baseline
SELECT DISTINCT 0,
  _group,
  _group
FROM found_lines
WHERE _group NOT IN (
  SELECT _group
  FROM found_lines
  WHERE _id IN (
    SELECT _id
    FROM found_lines
    GROUP BY _id
    HAVING count(*) > 1
  )
);

-- pass
DROP TABLE found_lines;

-- pass
DROP TABLE claim;

-- pass
DROP TABLE offer;

-- pass
DROP TABLE open_baseline;

-- pass
DROP TABLE open_counterpart;

-- pass
CREATE TABLE open_baseline AS
SELECT *
FROM (
  SELECT _id,
    "note" AS _k0,
    "currency" AS _k1
  FROM free_baseline
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL;

-- pass
CREATE TABLE open_counterpart AS
SELECT *
FROM (
  SELECT _id,
    "note" AS _k0,
    "currency" AS _k1
  FROM free_counterpart
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL;

-- pass
CREATE TABLE formed_baseline AS
SELECT s._group,
  o._id
FROM open_baseline o
JOIN (
  SELECT _k0,
    _k1,
    _group
  FROM (
    SELECT _k0,
      _k1,
      min(_id) AS _group
    FROM open_baseline
    GROUP BY _k0,
      _k1
  )
  SEMI JOIN open_counterpart USING (_k0, _k1)
) s USING (_k0, _k1);

-- pass
CREATE TABLE formed_counterpart AS
SELECT s._group,
  o._id
FROM open_counterpart o
JOIN (
  SELECT _k0,
    _k1,
    _group
  FROM (
    SELECT _k0,
      _k1,
      min(_id) AS _group
    FROM open_baseline
    GROUP BY _k0,
      _k1
  )
  SEMI JOIN open_counterpart USING (_k0, _k1)
) s USING (_k0, _k1);

-- pass
CREATE TABLE near_group AS
SELECT b._group
FROM (
  SELECT _group,
    sum("price") AS _n0,
    min("currency") AS _u0
  FROM formed_baseline
  JOIN left_baseline USING (_id)
  GROUP BY _group
) b
JOIN (
  SELECT _group,
    sum("price") AS _n0,
    min("currency") AS _u0
  FROM formed_counterpart
  JOIN left_counterpart USING (_id)
  GROUP BY _group
) c ON b._group = c._group
WHERE coalesce(
  b._n0 IS NOT NULL AND c._n0 IS NOT NULL AND (
    (b._n0 IS NOT DISTINCT FROM c._n0 AND b._u0 IS NOT DISTINCT FROM c._u0) OR coalesce(
      (
        b._u0 IS NOT DISTINCT FROM c._u0 AND (b._u0 = 'USD' AND abs(CAST(c._n0 AS DECIMAL(19,2)) - CAST(b._n0 AS DECIMAL(19,2))) <= 0.05)
      ),
      false
    )
  ),
  false
);

-- pass
INSERT INTO grouped_baseline
SELECT 1,
  _group,
  _id
FROM formed_baseline
WHERE _group IN (
  SELECT _group
  FROM near_group
);

-- pass
INSERT INTO grouped_counterpart
SELECT 1,
  _group,
  _id
FROM formed_counterpart
WHERE _group IN (
  SELECT _group
  FROM near_group
);

-- pass
DROP TABLE near_group;

-- pass
DROP TABLE formed_baseline;

-- pass
DROP TABLE open_baseline;

-- pass
DROP TABLE formed_counterpart;

-- pass
DROP TABLE open_counterpart;

-- reconcile what is left
SELECT _outcome,
  CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side,
  _pass,
  CASE WHEN NOT _equal THEN _place END AS _place,
  CASE WHEN _outcome = 'mismatch' THEN concat_ws(
  ',',
  CASE WHEN NOT (
    ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) * 100 <= 1 * abs(CAST("b_price" AS DECIMAL(19,2)))
        )
      ),
      false
    )
  ) THEN '0' END,
  CASE WHEN NOT (NOT coalesce("b__mixed_1" OR "c__mixed_1", false) AND ("b_note" IS NOT DISTINCT FROM "c_note")) THEN '1' END
) END AS _breaks,
  CASE WHEN _outcome = 'ambiguous' THEN _refusal END AS _refusal,
  CASE WHEN NOT _equal THEN md5_number_lower(
  concat_ws(
    chr(30),
    _outcome,
    CAST(CASE WHEN b__record IS NOT NULL THEN "b_id" ELSE "c_id" END AS VARCHAR),
    CASE WHEN b__record IS NOT NULL THEN "b_currency" ELSE "c_currency" END
  )
) END AS _fingerprint,
  CASE WHEN NOT _equal THEN b__batch END AS b__batch,
  CASE WHEN NOT _equal THEN b__payload END AS b__payload,
  CASE WHEN NOT _equal THEN b__record END AS b__record,
  CASE WHEN NOT _equal THEN c__batch END AS c__batch,
  CASE WHEN NOT _equal THEN c__payload END AS c__payload,
  CASE WHEN NOT _equal THEN c__record END AS c__record,
  CASE WHEN NOT _equal THEN CAST(
  to_json(
    [CAST(CASE WHEN b__record IS NOT NULL THEN "b_id" ELSE "c_id" END AS VARCHAR),
    CASE WHEN b__record IS NOT NULL THEN "b_currency" ELSE "c_currency" END]
  ) AS VARCHAR
) END AS _key,
  b__members AS _members_b,
  CASE WHEN NOT _equal THEN b__places END AS _places_b,
  c__members AS _members_c,
  CASE WHEN NOT _equal THEN c__places END AS _places_c,
  CASE WHEN NOT _equal AND b__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("b_id" AS VARCHAR),
    CAST("b_price" AS VARCHAR),
    CAST("b_rate" AS VARCHAR),
    CAST("b_pieces" AS VARCHAR),
    CAST("b_day" AS VARCHAR),
    strftime("b_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("b_opens" AS VARCHAR),
    "b_note",
    "b_currency"]
  ) AS VARCHAR
) END AS _values_b,
  CASE WHEN NOT _equal AND c__record IS NOT NULL THEN CAST(
  to_json(
    [CAST("c_id" AS VARCHAR),
    CAST("c_price" AS VARCHAR),
    CAST("c_rate" AS VARCHAR),
    CAST("c_pieces" AS VARCHAR),
    CAST("c_day" AS VARCHAR),
    strftime("c_at", '%Y-%m-%dT%H:%M:%S.%fZ'),
    CAST("c_opens" AS VARCHAR),
    "c_note",
    "c_currency"]
  ) AS VARCHAR
) END AS _values_c
FROM (
  SELECT *,
    CASE WHEN _equal THEN 'match' WHEN _agrees THEN 'within-tolerance' WHEN c__record IS NOT NULL AND b__record IS NOT NULL THEN 'mismatch' WHEN _lone IS NOT NULL THEN _lone ELSE 'missing' END AS _outcome
  FROM (
    SELECT m.*,
      CASE WHEN _equal THEN true ELSE (
      c__record IS NOT NULL AND b__record IS NOT NULL AND (
        ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) * 100 <= 1 * abs(CAST("b_price" AS DECIMAL(19,2)))
            )
          ),
          false
        )
      ) AND (NOT coalesce("b__mixed_1" OR "c__mixed_1", false) AND ("b_note" IS NOT DISTINCT FROM "c_note"))
    ) END AS _agrees
    FROM (
      SELECT *,
        (
        c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND (NOT coalesce("b__mixed_1" OR "c__mixed_1", false) AND ("b_note" IS NOT DISTINCT FROM "c_note"))
      ) AS _equal
      FROM (
        SELECT b."_batch" AS "b__batch",
          b."_payload" AS "b__payload",
          b."_record" AS "b__record",
          b."id" AS "b_id",
          b."price" AS "b_price",
          b."rate" AS "b_rate",
          b."pieces" AS "b_pieces",
          b."day" AS "b_day",
          b."at" AS "b_at",
          b."opens" AS "b_opens",
          b."note" AS "b_note",
          b."currency" AS "b_currency",
          c."_batch" AS "c__batch",
          c."_payload" AS "c__payload",
          c."_record" AS "c__record",
          c."id" AS "c_id",
          c."price" AS "c_price",
          c."rate" AS "c_rate",
          c."pieces" AS "c_pieces",
          c."day" AS "c_day",
          c."at" AS "c_at",
          c."opens" AS "c_opens",
          c."note" AS "c_note",
          c."currency" AS "c_currency",
          p.pass AS _pass,
          CAST(NULL AS VARCHAR) AS _lone,
          CAST(NULL AS VARCHAR) AS _refusal,
          b._id AS _place
        FROM pairs p
        JOIN left_baseline b ON b._id = p.b_id
        JOIN left_counterpart c ON c._id = p.c_id
        UNION ALL BY NAME
        SELECT "b__batch",
          "b__payload",
          "b__record",
          "b_id",
          "b_price",
          "b_rate",
          "b_pieces",
          "b_day",
          "b_at",
          "b_opens",
          "b_note",
          "b_currency",
          "b__members",
          "b__places",
          "b__mixed_1",
          "c__batch",
          "c__payload",
          "c__record",
          "c_id",
          "c_price",
          "c_rate",
          "c_pieces",
          "c_day",
          "c_at",
          "c_opens",
          "c_note",
          "c_currency",
          "c__members",
          "c__places",
          "c__mixed_1",
          b.pass AS _pass,
          CAST(NULL AS VARCHAR) AS _lone,
          CAST(NULL AS VARCHAR) AS _refusal
        FROM (
          SELECT g.pass,
            g._group,
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._batch AS "b__batch",
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._payload AS "b__payload",
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._record AS "b__record",
            sum(l."id") AS "b_id",
            sum(l."price") AS "b_price",
            sum(l."rate") AS "b_rate",
            sum(l."pieces") AS "b_pieces",
            max(l."day") AS "b_day",
            max(l."at") AS "b_at",
            CASE WHEN NOT (count(l."opens") > 0 AND (count(l."opens") < count(*) OR min(l."opens") <> max(l."opens"))) THEN min(l."opens") END AS "b_opens",
            CASE WHEN NOT (count(l."note") > 0 AND (count(l."note") < count(*) OR min(l."note") <> max(l."note"))) THEN min(l."note") END AS "b_note",
            CASE WHEN NOT (
            count(l."currency") > 0 AND (count(l."currency") < count(*) OR min(l."currency") <> max(l."currency"))
          ) THEN min(l."currency") END AS "b_currency",
            count(*) AS "b__members",
            CAST(
            to_json(min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record), 1000)) AS VARCHAR
          ) AS "b__places",
            (count(l."note") > 0 AND (count(l."note") < count(*) OR min(l."note") <> max(l."note"))) AS "b__mixed_1"
          FROM grouped_baseline g
          JOIN left_baseline l ON l._id = g._id
          GROUP BY g.pass,
            g._group
        ) b
        JOIN (
          SELECT g.pass,
            g._group,
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._batch AS "c__batch",
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._payload AS "c__payload",
            min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record))._record AS "c__record",
            sum(l."id") AS "c_id",
            sum(l."price") AS "c_price",
            sum(l."rate") AS "c_rate",
            sum(l."pieces") AS "c_pieces",
            max(l."day") AS "c_day",
            max(l."at") AS "c_at",
            CASE WHEN NOT (count(l."opens") > 0 AND (count(l."opens") < count(*) OR min(l."opens") <> max(l."opens"))) THEN min(l."opens") END AS "c_opens",
            CASE WHEN NOT (count(l."note") > 0 AND (count(l."note") < count(*) OR min(l."note") <> max(l."note"))) THEN min(l."note") END AS "c_note",
            CASE WHEN NOT (
            count(l."currency") > 0 AND (count(l."currency") < count(*) OR min(l."currency") <> max(l."currency"))
          ) THEN min(l."currency") END AS "c_currency",
            count(*) AS "c__members",
            CAST(
            to_json(min(struct_pack(_batch := l._batch, _payload := l._payload, _record := l._record), 1000)) AS VARCHAR
          ) AS "c__places",
            (count(l."note") > 0 AND (count(l."note") < count(*) OR min(l."note") <> max(l."note"))) AS "c__mixed_1"
          FROM grouped_counterpart g
          JOIN left_counterpart l ON l._id = g._id
          GROUP BY g.pass,
            g._group
        ) c ON b.pass = c.pass AND b._group = c._group
        UNION ALL BY NAME
        SELECT f."_batch" AS "b__batch",
          f."_payload" AS "b__payload",
          f."_record" AS "b__record",
          f."id" AS "b_id",
          f."price" AS "b_price",
          f."rate" AS "b_rate",
          f."pieces" AS "b_pieces",
          f."day" AS "b_day",
          f."at" AS "b_at",
          f."opens" AS "b_opens",
          f."note" AS "b_note",
          f."currency" AS "b_currency",
          f._id AS _place,
          coalesce(r._refusal, a._refusal) AS _refusal,
          CASE WHEN coalesce(r._refusal, a._refusal) IS NOT NULL THEN 'ambiguous' END AS _lone
        FROM free_baseline f
        LEFT JOIN (
          SELECT r._id,
            CAST(
            to_json(
              [CAST(r.pass AS VARCHAR),
              r.reason,
              CAST(r.candidates AS VARCHAR),
              CAST(to_json(l.texts) AS VARCHAR),
              r.subsets]
            ) AS VARCHAR
          ) AS _refusal
          FROM refused_baseline r
          LEFT JOIN (
            SELECT told._id,
              list(
              CAST(
                to_json(
                  [CAST(o._batch AS VARCHAR),
                  CAST(o._payload AS VARCHAR),
                  CAST(o._record AS VARCHAR),
                  CAST(
                    to_json(
                      [CAST("id" AS VARCHAR),
                      CAST("price" AS VARCHAR),
                      CAST("rate" AS VARCHAR),
                      CAST("pieces" AS VARCHAR),
                      CAST("day" AS VARCHAR),
                      strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
                      CAST("opens" AS VARCHAR),
                      "note",
                      "currency"]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              )
              ORDER BY told.place
            ) AS texts
            FROM (
              SELECT _id,
                unnest(first_candidates) AS candidate,
                generate_subscripts(first_candidates, 1) AS place
              FROM refused_baseline
            ) told
            JOIN left_counterpart o ON o._id = told.candidate
            GROUP BY told._id
          ) l ON l._id = r._id
        ) r ON r._id = f._id
        LEFT JOIN (
          SELECT "id",
            "currency",
            CAST(
            to_json(
              [CAST(NULL AS VARCHAR),
              'duplicate',
              CAST(times AS VARCHAR),
              CAST(to_json(texts[1:5]) AS VARCHAR),
              NULL]
            ) AS VARCHAR
          ) AS _refusal
          FROM (
            SELECT "id",
              "currency",
              count(*) AS times,
              list(
              candidate
              ORDER BY _place
            ) AS texts
            FROM (
              SELECT "id",
                "currency",
                CAST(
                to_json(
                  [CAST(a._batch AS VARCHAR),
                  CAST(a._payload AS VARCHAR),
                  CAST(a._record AS VARCHAR),
                  CAST(
                    to_json(
                      [CAST("id" AS VARCHAR),
                      CAST("price" AS VARCHAR),
                      CAST("rate" AS VARCHAR),
                      CAST("pieces" AS VARCHAR),
                      CAST("day" AS VARCHAR),
                      strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
                      CAST("opens" AS VARCHAR),
                      "note",
                      "currency"]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              ) AS candidate,
                row_number() OVER (
                ORDER BY "id",
                "price",
                "rate",
                "pieces",
                "day",
                "at",
                "opens",
                "note",
                "currency",
                _batch,
                _payload,
                _record
              ) AS _place
              FROM apart_counterpart a
            )
            GROUP BY "id",
              "currency"
          )
        ) a ON f."id" = a."id" AND f."currency" = a."currency"
        UNION ALL BY NAME
        SELECT f."_batch" AS "c__batch",
          f."_payload" AS "c__payload",
          f."_record" AS "c__record",
          f."id" AS "c_id",
          f."price" AS "c_price",
          f."rate" AS "c_rate",
          f."pieces" AS "c_pieces",
          f."day" AS "c_day",
          f."at" AS "c_at",
          f."opens" AS "c_opens",
          f."note" AS "c_note",
          f."currency" AS "c_currency",
          f._id AS _place,
          coalesce(r._refusal, a._refusal) AS _refusal,
          CASE WHEN coalesce(r._refusal, a._refusal) IS NOT NULL THEN 'ambiguous' END AS _lone
        FROM free_counterpart f
        LEFT JOIN (
          SELECT r._id,
            CAST(
            to_json(
              [CAST(r.pass AS VARCHAR),
              r.reason,
              CAST(r.candidates AS VARCHAR),
              CAST(to_json(l.texts) AS VARCHAR),
              r.subsets]
            ) AS VARCHAR
          ) AS _refusal
          FROM refused_counterpart r
          LEFT JOIN (
            SELECT told._id,
              list(
              CAST(
                to_json(
                  [CAST(o._batch AS VARCHAR),
                  CAST(o._payload AS VARCHAR),
                  CAST(o._record AS VARCHAR),
                  CAST(
                    to_json(
                      [CAST("id" AS VARCHAR),
                      CAST("price" AS VARCHAR),
                      CAST("rate" AS VARCHAR),
                      CAST("pieces" AS VARCHAR),
                      CAST("day" AS VARCHAR),
                      strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
                      CAST("opens" AS VARCHAR),
                      "note",
                      "currency"]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              )
              ORDER BY told.place
            ) AS texts
            FROM (
              SELECT _id,
                unnest(first_candidates) AS candidate,
                generate_subscripts(first_candidates, 1) AS place
              FROM refused_counterpart
            ) told
            JOIN left_baseline o ON o._id = told.candidate
            GROUP BY told._id
          ) l ON l._id = r._id
        ) r ON r._id = f._id
        LEFT JOIN (
          SELECT "id",
            "currency",
            CAST(
            to_json(
              [CAST(NULL AS VARCHAR),
              'duplicate',
              CAST(times AS VARCHAR),
              CAST(to_json(texts[1:5]) AS VARCHAR),
              NULL]
            ) AS VARCHAR
          ) AS _refusal
          FROM (
            SELECT "id",
              "currency",
              count(*) AS times,
              list(
              candidate
              ORDER BY _place
            ) AS texts
            FROM (
              SELECT "id",
                "currency",
                CAST(
                to_json(
                  [CAST(a._batch AS VARCHAR),
                  CAST(a._payload AS VARCHAR),
                  CAST(a._record AS VARCHAR),
                  CAST(
                    to_json(
                      [CAST("id" AS VARCHAR),
                      CAST("price" AS VARCHAR),
                      CAST("rate" AS VARCHAR),
                      CAST("pieces" AS VARCHAR),
                      CAST("day" AS VARCHAR),
                      strftime("at", '%Y-%m-%dT%H:%M:%S.%fZ'),
                      CAST("opens" AS VARCHAR),
                      "note",
                      "currency"]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              ) AS candidate,
                row_number() OVER (
                ORDER BY "id",
                "price",
                "rate",
                "pieces",
                "day",
                "at",
                "opens",
                "note",
                "currency",
                _batch,
                _payload,
                _record
              ) AS _place
              FROM apart_baseline a
            )
            GROUP BY "id",
              "currency"
          )
        ) a ON f."id" = a."id" AND f."currency" = a."currency"
        UNION ALL BY NAME
        SELECT a."_batch" AS "b__batch",
          a."_payload" AS "b__payload",
          a."_record" AS "b__record",
          a."id" AS "b_id",
          a."price" AS "b_price",
          a."rate" AS "b_rate",
          a."pieces" AS "b_pieces",
          a."day" AS "b_day",
          a."at" AS "b_at",
          a."opens" AS "b_opens",
          a."note" AS "b_note",
          a."currency" AS "b_currency",
          'duplicate' AS _lone,
          row_number() OVER (
          ORDER BY "id",
          "price",
          "rate",
          "pieces",
          "day",
          "at",
          "opens",
          "note",
          "currency",
          _batch,
          _payload,
          _record
        ) AS _place
        FROM apart_baseline a
        UNION ALL BY NAME
        SELECT a."_batch" AS "c__batch",
          a."_payload" AS "c__payload",
          a."_record" AS "c__record",
          a."id" AS "c_id",
          a."price" AS "c_price",
          a."rate" AS "c_rate",
          a."pieces" AS "c_pieces",
          a."day" AS "c_day",
          a."at" AS "c_at",
          a."opens" AS "c_opens",
          a."note" AS "c_note",
          a."currency" AS "c_currency",
          'duplicate' AS _lone,
          row_number() OVER (
          ORDER BY "id",
          "price",
          "rate",
          "pieces",
          "day",
          "at",
          "opens",
          "note",
          "currency",
          _batch,
          _payload,
          _record
        ) AS _place
        FROM apart_counterpart a
      )
    ) m
  )
);

-- excluded of the baseline
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "id",
    "price",
    "rate",
    "pieces",
    "day",
    "at",
    "opens",
    "note",
    "currency"
  FROM read_parquet('snapshot-0.parquet')
)
WHERE NOT true;
