-- normalise high-street-tills/sales
SELECT _record,
  "invoice_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return",
  row_number() OVER (
  PARTITION BY "invoice_no"
  ORDER BY _record
) AS "line_no",
  "_problem_invoice_no",
  "_problem_invoice_date",
  "_problem_product",
  "_problem_description",
  "_problem_quantity",
  "_problem_unit_price",
  "_problem_amount",
  "_problem_vat",
  "_problem_gross",
  "_problem_customer",
  "_problem_country",
  "_problem_is_return"
FROM (
  SELECT *,
    TRY_CAST("_computed_amount".value AS DECIMAL(18,4)) AS "amount",
    CASE WHEN "_computed_amount" IS NULL THEN 'failed' WHEN "_computed_amount".value IS NULL THEN 'missing' WHEN TRY_CAST("_computed_amount".value AS DECIMAL(18,4)) IS NULL OR TRY_CAST("_computed_amount".value AS DECIMAL(18,4)) <> "_computed_amount".value THEN 'failed' END AS "_problem_amount",
    TRY_CAST("_computed_vat".value AS DECIMAL(18,6)) AS "vat",
    CASE WHEN "_computed_vat" IS NULL THEN 'failed' WHEN "_computed_vat".value IS NULL THEN 'missing' WHEN TRY_CAST("_computed_vat".value AS DECIMAL(18,6)) IS NULL OR TRY_CAST("_computed_vat".value AS DECIMAL(18,6)) <> "_computed_vat".value THEN 'failed' END AS "_problem_vat",
    TRY_CAST("_computed_gross".value AS DECIMAL(18,6)) AS "gross",
    CASE WHEN "_computed_gross" IS NULL THEN 'failed' WHEN "_computed_gross".value IS NULL THEN 'missing' WHEN TRY_CAST("_computed_gross".value AS DECIMAL(18,6)) IS NULL OR TRY_CAST("_computed_gross".value AS DECIMAL(18,6)) <> "_computed_gross".value THEN 'failed' END AS "_problem_gross",
    coalesce(TRY_CAST("_computed_is_return".value AS BOOLEAN), false) AS "is_return",
    CASE WHEN "_computed_is_return" IS NULL THEN 'failed' WHEN "_computed_is_return".value IS NULL THEN NULL WHEN TRY_CAST("_computed_is_return".value AS BOOLEAN) IS NULL OR TRY_CAST("_computed_is_return".value AS BOOLEAN) <> "_computed_is_return".value THEN 'failed' END AS "_problem_is_return"
  FROM (
    SELECT *,
      TRY(
      struct_pack(
        value := CASE WHEN _c0 IS NULL THEN ("quantity" * CAST("unit_price" AS DECIMAL(19,4))) ELSE ("quantity" * CAST("unit_price" AS DECIMAL(19,4))) END
      )
    ) AS "_computed_amount",
      TRY(
      struct_pack(
        value := CASE WHEN _c0 IS NULL THEN CASE WHEN ("country" = 'United Kingdom') THEN (("quantity" * CAST("unit_price" AS DECIMAL(19,4))) * 0.175) ELSE 0 END ELSE CASE WHEN ("country" = 'United Kingdom') THEN (("quantity" * CAST("unit_price" AS DECIMAL(19,4))) * 0.175) ELSE 0 END END
      )
    ) AS "_computed_vat",
      TRY(
      struct_pack(
        value := CASE WHEN _c0 IS NULL THEN (
          ("quantity" * CAST("unit_price" AS DECIMAL(19,4))) * CASE WHEN ("country" = 'United Kingdom') THEN 1.175 ELSE 1 END
        ) ELSE (
          ("quantity" * CAST("unit_price" AS DECIMAL(19,4))) * CASE WHEN ("country" = 'United Kingdom') THEN 1.175 ELSE 1 END
        ) END
      )
    ) AS "_computed_gross",
      TRY(struct_pack(value := CASE WHEN _c0 IS NULL THEN (_c0 LIKE 'C%') ELSE (_c0 LIKE 'C%') END)) AS "_computed_is_return"
    FROM (
      SELECT *,
        CASE WHEN "invoice_no" IS NULL THEN CASE WHEN "_text_invoice_no" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_invoice_no",
        CASE WHEN "invoice_date" IS NULL THEN CASE WHEN "_text_invoice_date" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_invoice_date",
        CASE WHEN "product" IS NULL THEN CASE WHEN "_text_product" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_product",
        CASE WHEN "description" IS NULL THEN CASE WHEN "_text_description" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_description",
        CASE WHEN "quantity" IS NULL THEN CASE WHEN "_text_quantity" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_quantity",
        CASE WHEN "unit_price" IS NULL THEN CASE WHEN "_text_unit_price" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_unit_price",
        CASE WHEN "customer" IS NULL THEN CASE WHEN "_text_customer" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_customer",
        CASE WHEN "country" IS NULL THEN CASE WHEN "_text_country" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_country"
      FROM (
        SELECT *,
          CASE WHEN "_text_invoice_no" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_invoice_no" END AS "invoice_no",
          CASE WHEN "_text_invoice_date" IS NULL THEN CAST(NULL AS DATE) WHEN coalesce(
          strftime(try_strptime("_text_invoice_date", '%Y-%m-%d %H:%M:%S'), '%Y-%m-%d %H:%M:%S') = "_text_invoice_date" AND year(try_strptime("_text_invoice_date", '%Y-%m-%d %H:%M:%S')) > 0,
          false
        ) THEN CAST(try_strptime("_text_invoice_date", '%Y-%m-%d %H:%M:%S') AS DATE) END AS "invoice_date",
          CASE WHEN "_text_product" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_product" END AS "product",
          CASE WHEN "_text_description" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_description" END AS "description",
          CASE WHEN "_text_quantity" IS NULL THEN CAST(NULL AS BIGINT) WHEN "_cast_quantity" BETWEEN -999999999999999999 AND 999999999999999999 AND CAST("_cast_quantity" AS VARCHAR) = "_text_quantity" THEN "_cast_quantity" WHEN regexp_full_match("_text_quantity", '[+-]?0*[0-9]{1,18}') THEN "_cast_quantity" END AS "quantity",
          CASE WHEN "_text_unit_price" IS NULL THEN CAST(NULL AS DECIMAL(18,4)) WHEN CAST("_cast_unit_price" AS VARCHAR) = "_text_unit_price" THEN "_cast_unit_price" WHEN regexp_full_match("_text_unit_price", '[+-]?0*[0-9]{1,14}(\.[0-9]{0,4}0*)?') THEN "_cast_unit_price" END AS "unit_price",
          'GBP' AS "currency",
          CASE WHEN "_text_customer" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_customer" END AS "customer",
          CASE WHEN "_text_country" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_country" END AS "country"
        FROM (
          SELECT *,
            TRY_CAST("_text_quantity" AS BIGINT) AS "_cast_quantity",
            TRY_CAST("_text_unit_price" AS DECIMAL(18,4)) AS "_cast_unit_price"
          FROM (
            SELECT *,
              nullif(upper(trim(_c0)), '') AS "_text_invoice_no",
              nullif(_c1, '') AS "_text_invoice_date",
              nullif(upper(trim(_c2)), '') AS "_text_product",
              nullif(trim(regexp_replace(trim(_c3), '\s+', ' ', 'g')), '') AS "_text_description",
              nullif(_c4, '') AS "_text_quantity",
              nullif(_c5, '') AS "_text_unit_price",
              nullif(_c6, '') AS "_text_customer",
              nullif(_c7, '') AS "_text_country"
            FROM staged
          )
        )
      )
    )
  )
);

-- normalise general-ledger/postings
SELECT _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return",
  "_problem_invoice_no",
  "_problem_line_no",
  "_problem_invoice_date",
  "_problem_product",
  "_problem_description",
  "_problem_quantity",
  "_problem_unit_price",
  "_problem_amount",
  "_problem_vat",
  "_problem_gross",
  "_problem_currency",
  "_problem_customer",
  "_problem_is_return"
FROM (
  SELECT *,
    coalesce(TRY_CAST("_computed_is_return".value AS BOOLEAN), false) AS "is_return",
    CASE WHEN "_computed_is_return" IS NULL THEN 'failed' WHEN "_computed_is_return".value IS NULL THEN NULL WHEN TRY_CAST("_computed_is_return".value AS BOOLEAN) IS NULL OR TRY_CAST("_computed_is_return".value AS BOOLEAN) <> "_computed_is_return".value THEN 'failed' END AS "_problem_is_return"
  FROM (
    SELECT *,
      TRY(struct_pack(value := CASE WHEN _c0 IS NULL THEN (_c0 LIKE 'C%') ELSE (_c0 LIKE 'C%') END)) AS "_computed_is_return"
    FROM (
      SELECT *,
        CASE WHEN "invoice_no" IS NULL THEN CASE WHEN "_text_invoice_no" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_invoice_no",
        CASE WHEN "line_no" IS NULL THEN CASE WHEN "_text_line_no" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_line_no",
        CASE WHEN "invoice_date" IS NULL THEN CASE WHEN "_text_invoice_date" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_invoice_date",
        CASE WHEN "product" IS NULL THEN CASE WHEN "_text_product" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_product",
        CASE WHEN "description" IS NULL THEN CASE WHEN "_text_description" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_description",
        CASE WHEN "quantity" IS NULL THEN CASE WHEN "_text_quantity" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_quantity",
        CASE WHEN "unit_price" IS NULL THEN CASE WHEN "_text_unit_price" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_unit_price",
        CASE WHEN "amount" IS NULL THEN CASE WHEN "_text_amount" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_amount",
        CASE WHEN "vat" IS NULL THEN CASE WHEN "_text_vat" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_vat",
        CASE WHEN "gross" IS NULL THEN CASE WHEN "_text_gross" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_gross",
        CASE WHEN "currency" IS NULL THEN CASE WHEN "_text_currency" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_currency",
        CASE WHEN "customer" IS NULL THEN CASE WHEN "_text_customer" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_customer"
      FROM (
        SELECT *,
          CASE WHEN "_text_invoice_no" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_invoice_no" END AS "invoice_no",
          CASE WHEN "_text_line_no" IS NULL THEN CAST(NULL AS BIGINT) WHEN "_cast_line_no" BETWEEN -999999999999999999 AND 999999999999999999 AND CAST("_cast_line_no" AS VARCHAR) = "_text_line_no" THEN "_cast_line_no" WHEN regexp_full_match("_text_line_no", '[+-]?0*[0-9]{1,18}') THEN "_cast_line_no" END AS "line_no",
          CASE WHEN "_text_invoice_date" IS NULL THEN CAST(NULL AS DATE) WHEN coalesce(
          strftime(try_strptime("_text_invoice_date", '%d.%m.%Y'), '%d.%m.%Y') = "_text_invoice_date" AND year(try_strptime("_text_invoice_date", '%d.%m.%Y')) > 0,
          false
        ) THEN CAST(try_strptime("_text_invoice_date", '%d.%m.%Y') AS DATE) END AS "invoice_date",
          CASE WHEN "_text_product" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_product" END AS "product",
          CASE WHEN "_text_description" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_description" END AS "description",
          CASE WHEN "_text_quantity" IS NULL THEN CAST(NULL AS BIGINT) WHEN "_cast_quantity" BETWEEN -999999999999999999 AND 999999999999999999 AND CAST("_cast_quantity" AS VARCHAR) = "_text_quantity" THEN "_cast_quantity" WHEN regexp_full_match("_text_quantity", '[+-]?0*[0-9]{1,18}') THEN "_cast_quantity" END AS "quantity",
          CASE WHEN "_text_unit_price" IS NULL THEN CAST(NULL AS DECIMAL(18,4)) WHEN regexp_full_match(
          "_text_unit_price",
          '[+-]?(0*[0-9]{1,14}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,4}0*)?'
        ) THEN TRY_CAST(replace(replace("_text_unit_price", '.', ''), ',', '.') AS DECIMAL(18,4)) END AS "unit_price",
          CASE WHEN "_text_amount" IS NULL THEN CAST(NULL AS DECIMAL(18,4)) WHEN regexp_full_match(
          "_text_amount",
          '[+-]?(0*[0-9]{1,14}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,4}0*)?'
        ) THEN TRY_CAST(replace(replace("_text_amount", '.', ''), ',', '.') AS DECIMAL(18,4)) END AS "amount",
          CASE WHEN "_text_vat" IS NULL THEN CAST(NULL AS DECIMAL(18,6)) WHEN regexp_full_match(
          "_text_vat",
          '[+-]?(0*[0-9]{1,12}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,6}0*)?'
        ) THEN TRY_CAST(replace(replace("_text_vat", '.', ''), ',', '.') AS DECIMAL(18,6)) END AS "vat",
          CASE WHEN "_text_gross" IS NULL THEN CAST(NULL AS DECIMAL(18,6)) WHEN regexp_full_match(
          "_text_gross",
          '[+-]?(0*[0-9]{1,12}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,6}0*)?'
        ) THEN TRY_CAST(replace(replace("_text_gross", '.', ''), ',', '.') AS DECIMAL(18,6)) END AS "gross",
          CASE WHEN "_text_currency" IS NULL THEN CAST(NULL AS VARCHAR) WHEN TRY_CAST(
          "_text_currency" AS ENUM (
            'AED',
            'AFN',
            'ALL',
            'AMD',
            'ANG',
            'AOA',
            'ARS',
            'AUD',
            'AWG',
            'AZN',
            'BAM',
            'BBD',
            'BDT',
            'BGN',
            'BHD',
            'BIF',
            'BMD',
            'BND',
            'BOB',
            'BOV',
            'BRL',
            'BSD',
            'BTN',
            'BWP',
            'BYN',
            'BZD',
            'CAD',
            'CDF',
            'CHE',
            'CHF',
            'CHW',
            'CLF',
            'CLP',
            'CNY',
            'COP',
            'COU',
            'CRC',
            'CUC',
            'CUP',
            'CVE',
            'CZK',
            'DJF',
            'DKK',
            'DOP',
            'DZD',
            'EGP',
            'ERN',
            'ETB',
            'EUR',
            'FJD',
            'FKP',
            'GBP',
            'GEL',
            'GHS',
            'GIP',
            'GMD',
            'GNF',
            'GTQ',
            'GYD',
            'HKD',
            'HNL',
            'HTG',
            'HUF',
            'IDR',
            'ILS',
            'INR',
            'IQD',
            'IRR',
            'ISK',
            'JMD',
            'JOD',
            'JPY',
            'KES',
            'KGS',
            'KHR',
            'KMF',
            'KPW',
            'KRW',
            'KWD',
            'KYD',
            'KZT',
            'LAK',
            'LBP',
            'LKR',
            'LRD',
            'LSL',
            'LYD',
            'MAD',
            'MDL',
            'MGA',
            'MKD',
            'MMK',
            'MNT',
            'MOP',
            'MRU',
            'MUR',
            'MVR',
            'MWK',
            'MXN',
            'MXV',
            'MYR',
            'MZN',
            'NAD',
            'NGN',
            'NIO',
            'NOK',
            'NPR',
            'NZD',
            'OMR',
            'PAB',
            'PEN',
            'PGK',
            'PHP',
            'PKR',
            'PLN',
            'PYG',
            'QAR',
            'RON',
            'RSD',
            'RUB',
            'RWF',
            'SAR',
            'SBD',
            'SCR',
            'SDG',
            'SEK',
            'SGD',
            'SHP',
            'SLE',
            'SOS',
            'SRD',
            'SSP',
            'STN',
            'SVC',
            'SYP',
            'SZL',
            'THB',
            'TJS',
            'TMT',
            'TND',
            'TOP',
            'TRY',
            'TTD',
            'TWD',
            'TZS',
            'UAH',
            'UGX',
            'USD',
            'USN',
            'UYI',
            'UYU',
            'UYW',
            'UZS',
            'VED',
            'VES',
            'VND',
            'VUV',
            'WST',
            'XAF',
            'XAG',
            'XAU',
            'XBA',
            'XBB',
            'XBC',
            'XBD',
            'XCD',
            'XDR',
            'XOF',
            'XPD',
            'XPF',
            'XPT',
            'XSU',
            'XTS',
            'XUA',
            'XXX',
            'YER',
            'ZAR',
            'ZMW',
            'ZWG'
          )
        ) IS NOT NULL THEN "_text_currency" END AS "currency",
          CASE WHEN "_text_customer" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_customer" END AS "customer",
          CAST(NULL AS VARCHAR) AS "country"
        FROM (
          SELECT *,
            TRY_CAST("_text_line_no" AS BIGINT) AS "_cast_line_no",
            TRY_CAST("_text_quantity" AS BIGINT) AS "_cast_quantity"
          FROM (
            SELECT *,
              nullif(upper(trim(_c0)), '') AS "_text_invoice_no",
              nullif(_c1, '') AS "_text_line_no",
              nullif(_c2, '') AS "_text_invoice_date",
              nullif(upper(trim(_c3)), '') AS "_text_product",
              nullif(trim(regexp_replace(trim(_c4), '\s+', ' ', 'g')), '') AS "_text_description",
              nullif(_c5, '') AS "_text_quantity",
              nullif(_c6, '') AS "_text_unit_price",
              nullif(_c7, '') AS "_text_amount",
              nullif(_c8, '') AS "_text_vat",
              nullif(_c9, '') AS "_text_gross",
              nullif(_c10, '') AS "_text_currency",
              nullif(_c11, '') AS "_text_customer"
            FROM staged
          )
        )
      )
    )
  )
);

-- prepare the comparison
CREATE VIEW judged_baseline AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM read_parquet('baseline.parquet')
)
WHERE coalesce(
  CAST("invoice_date" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE) AND (CAST("amount" AS DECIMAL(19,4)) <> 0),
  false
);

-- prepare the comparison
CREATE VIEW judged_counterpart AS
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM read_parquet('counterpart.parquet')
)
WHERE coalesce(
  CAST("invoice_date" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE),
  false
);

-- prepare the comparison
CREATE TABLE suspect_hash_baseline AS
SELECT _hash
FROM (
  SELECT hash("invoice_no", "line_no") AS _hash
  FROM judged_baseline
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare the comparison
CREATE TABLE suspect_baseline AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times > 1 THEN 'duplicate' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    count(*) OVER (PARTITION BY "invoice_no", "line_no") AS _times,
    false AS _contradicted
  FROM (
    SELECT *
    FROM judged_baseline
    WHERE (
      hash("invoice_no", "line_no") IN (
        SELECT _hash
        FROM suspect_hash_baseline
      )
    )
  )
);

-- prepare the comparison
CREATE VIEW counting_baseline AS
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM judged_baseline
WHERE NOT (
  hash("invoice_no", "line_no") IN (
    SELECT _hash
    FROM suspect_hash_baseline
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM suspect_baseline
WHERE _fate = 'counts';

-- prepare the comparison
CREATE VIEW deduplicated_baseline AS
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM suspect_baseline
WHERE _fate = 'deduplicated';

-- prepare the comparison
CREATE VIEW apart_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM suspect_baseline
  WHERE _fate = 'duplicate'
);

-- prepare the comparison
CREATE VIEW matchable_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_baseline
);

-- prepare the comparison
CREATE TABLE suspect_hash_counterpart AS
SELECT _hash
FROM (
  SELECT hash("invoice_no", "line_no") AS _hash
  FROM judged_counterpart
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare the comparison
CREATE TABLE suspect_counterpart AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times > 1 THEN 'duplicate' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    count(*) OVER (PARTITION BY "invoice_no", "line_no") AS _times,
    false AS _contradicted
  FROM (
    SELECT *
    FROM judged_counterpart
    WHERE (
      hash("invoice_no", "line_no") IN (
        SELECT _hash
        FROM suspect_hash_counterpart
      )
    )
  )
);

-- prepare the comparison
CREATE VIEW counting_counterpart AS
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM judged_counterpart
WHERE NOT (
  hash("invoice_no", "line_no") IN (
    SELECT _hash
    FROM suspect_hash_counterpart
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM suspect_counterpart
WHERE _fate = 'counts';

-- prepare the comparison
CREATE VIEW deduplicated_counterpart AS
SELECT _batch,
  _payload,
  _record,
  "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return"
FROM suspect_counterpart
WHERE _fate = 'deduplicated';

-- prepare the comparison
CREATE VIEW apart_counterpart AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM suspect_counterpart
  WHERE _fate = 'duplicate'
);

-- prepare the comparison
CREATE VIEW matchable_counterpart AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_counterpart
);

-- prepare the comparison
CREATE TABLE suspect_hash AS
SELECT hash("invoice_no", "line_no") AS key_hash
FROM apart_baseline
UNION
SELECT hash("invoice_no", "line_no") AS key_hash
FROM apart_counterpart;

-- compare
SELECT _outcome,
  CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side,
  _pass,
  CASE WHEN NOT _equal THEN _place END AS _place,
  CASE WHEN _outcome = 'mismatch' THEN concat_ws(
  ',',
  CASE WHEN NOT ("b_product" IS NOT DISTINCT FROM "c_product") THEN '0' END,
  CASE WHEN NOT ("b_quantity" IS NOT DISTINCT FROM "c_quantity") THEN '1' END,
  CASE WHEN NOT ("b_currency" IS NOT DISTINCT FROM "c_currency") THEN '2' END,
  CASE WHEN NOT ("b_customer" IS NOT DISTINCT FROM "c_customer") THEN '3' END,
  CASE WHEN NOT (
    (
      "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
    ) OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          "b_currency" = 'GBP' AND abs(CAST("c_unit_price" AS DECIMAL(19,4)) - CAST("b_unit_price" AS DECIMAL(19,4))) <= 0.01
        )
      ),
      false
    )
  ) THEN '4' END,
  CASE WHEN NOT (
    ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          coalesce(
            (
              "b_currency" = 'GBP' AND abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) <= 0.05
            ),
            false
          ) OR coalesce(
            (
              abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) * 100 <= 0.5 * abs(CAST("b_amount" AS DECIMAL(19,4)))
            ),
            false
          )
        )
      ),
      false
    )
  ) THEN '5' END,
  CASE WHEN NOT (
    ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND CASE WHEN CAST("c_vat" AS DECIMAL(19,6)) > CAST("b_vat" AS DECIMAL(19,6)) THEN (
          "b_currency" = 'GBP' AND abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) <= 0.02
        ) ELSE (
          abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) * 100 <= 1 * abs(CAST("b_vat" AS DECIMAL(19,6)))
        ) END
      ),
      false
    )
  ) THEN '6' END,
  CASE WHEN NOT (
    ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          abs(CAST("c_gross" AS DECIMAL(19,6)) - CAST("b_gross" AS DECIMAL(19,6))) * 100 <= 0.5 * greatest(abs(CAST("b_gross" AS DECIMAL(19,6))), abs(CAST("c_gross" AS DECIMAL(19,6))))
        )
      ),
      false
    )
  ) THEN '7' END
) END AS _breaks,
  CASE WHEN _outcome = 'ambiguous' THEN _refusal END AS _refusal,
  CASE WHEN NOT _equal THEN md5_number_lower(
  concat_ws(
    chr(30),
    _outcome,
    CASE WHEN b__record IS NOT NULL THEN "b_invoice_no" ELSE "c_invoice_no" END,
    CAST(CASE WHEN b__record IS NOT NULL THEN "b_line_no" ELSE "c_line_no" END AS VARCHAR)
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
    [CASE WHEN b__record IS NOT NULL THEN "b_invoice_no" ELSE "c_invoice_no" END,
    CAST(CASE WHEN b__record IS NOT NULL THEN "b_line_no" ELSE "c_line_no" END AS VARCHAR)]
  ) AS VARCHAR
) END AS _key,
  CASE WHEN NOT _equal AND b__record IS NOT NULL THEN CAST(
  to_json(
    ["b_invoice_no",
    CAST("b_line_no" AS VARCHAR),
    CAST("b_invoice_date" AS VARCHAR),
    "b_product",
    "b_description",
    CAST("b_quantity" AS VARCHAR),
    CAST("b_unit_price" AS VARCHAR),
    CAST("b_amount" AS VARCHAR),
    CAST("b_vat" AS VARCHAR),
    CAST("b_gross" AS VARCHAR),
    "b_currency",
    "b_customer",
    "b_country",
    CAST("b_is_return" AS VARCHAR)]
  ) AS VARCHAR
) END AS _values_b,
  CASE WHEN NOT _equal AND c__record IS NOT NULL THEN CAST(
  to_json(
    ["c_invoice_no",
    CAST("c_line_no" AS VARCHAR),
    CAST("c_invoice_date" AS VARCHAR),
    "c_product",
    "c_description",
    CAST("c_quantity" AS VARCHAR),
    CAST("c_unit_price" AS VARCHAR),
    CAST("c_amount" AS VARCHAR),
    CAST("c_vat" AS VARCHAR),
    CAST("c_gross" AS VARCHAR),
    "c_currency",
    "c_customer",
    "c_country",
    CAST("c_is_return" AS VARCHAR)]
  ) AS VARCHAR
) END AS _values_c
FROM (
  SELECT *,
    CASE WHEN _equal THEN 'match' WHEN _agrees THEN 'within-tolerance' WHEN c__record IS NOT NULL AND b__record IS NOT NULL THEN 'mismatch' WHEN _lone IS NOT NULL THEN _lone ELSE 'missing' END AS _outcome
  FROM (
    SELECT m.*,
      CASE WHEN _equal THEN true ELSE (
      c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_product" IS NOT DISTINCT FROM "c_product") AND ("b_quantity" IS NOT DISTINCT FROM "c_quantity") AND ("b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_customer" IS NOT DISTINCT FROM "c_customer") AND (
        (
          "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
        ) OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              "b_currency" = 'GBP' AND abs(CAST("c_unit_price" AS DECIMAL(19,4)) - CAST("b_unit_price" AS DECIMAL(19,4))) <= 0.01
            )
          ),
          false
        )
      ) AND (
        ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              coalesce(
                (
                  "b_currency" = 'GBP' AND abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) <= 0.05
                ),
                false
              ) OR coalesce(
                (
                  abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) * 100 <= 0.5 * abs(CAST("b_amount" AS DECIMAL(19,4)))
                ),
                false
              )
            )
          ),
          false
        )
      ) AND (
        ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND CASE WHEN CAST("c_vat" AS DECIMAL(19,6)) > CAST("b_vat" AS DECIMAL(19,6)) THEN (
              "b_currency" = 'GBP' AND abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) <= 0.02
            ) ELSE (
              abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) * 100 <= 1 * abs(CAST("b_vat" AS DECIMAL(19,6)))
            ) END
          ),
          false
        )
      ) AND (
        ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              abs(CAST("c_gross" AS DECIMAL(19,6)) - CAST("b_gross" AS DECIMAL(19,6))) * 100 <= 0.5 * greatest(abs(CAST("b_gross" AS DECIMAL(19,6))), abs(CAST("c_gross" AS DECIMAL(19,6))))
            )
          ),
          false
        )
      )
    ) END AS _agrees
    FROM (
      SELECT *,
        (
        c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_product" IS NOT DISTINCT FROM "c_product") AND ("b_quantity" IS NOT DISTINCT FROM "c_quantity") AND ("b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_customer" IS NOT DISTINCT FROM "c_customer") AND (
          "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
        ) AND ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency")
      ) AS _equal
      FROM (
        SELECT b."_batch" AS "b__batch",
          b."_payload" AS "b__payload",
          b."_record" AS "b__record",
          b."invoice_no" AS "b_invoice_no",
          b."line_no" AS "b_line_no",
          b."invoice_date" AS "b_invoice_date",
          b."product" AS "b_product",
          b."description" AS "b_description",
          b."quantity" AS "b_quantity",
          b."unit_price" AS "b_unit_price",
          b."amount" AS "b_amount",
          b."vat" AS "b_vat",
          b."gross" AS "b_gross",
          b."currency" AS "b_currency",
          b."customer" AS "b_customer",
          b."country" AS "b_country",
          b."is_return" AS "b_is_return",
          c."_batch" AS "c__batch",
          c."_payload" AS "c__payload",
          c."_record" AS "c__record",
          c."invoice_no" AS "c_invoice_no",
          c."line_no" AS "c_line_no",
          c."invoice_date" AS "c_invoice_date",
          c."product" AS "c_product",
          c."description" AS "c_description",
          c."quantity" AS "c_quantity",
          c."unit_price" AS "c_unit_price",
          c."amount" AS "c_amount",
          c."vat" AS "c_vat",
          c."gross" AS "c_gross",
          c."currency" AS "c_currency",
          c."customer" AS "c_customer",
          c."country" AS "c_country",
          c."is_return" AS "c_is_return",
          CASE WHEN b._record IS NOT NULL AND c._record IS NOT NULL THEN 0 END AS _pass,
          CAST(NULL AS VARCHAR) AS _lone,
          CAST(NULL AS VARCHAR) AS _refusal,
          CAST(NULL AS BIGINT) AS _place
        FROM (
          SELECT *
          FROM matchable_baseline
          WHERE hash("invoice_no", "line_no") NOT IN (
            SELECT key_hash
            FROM suspect_hash
          )
        ) b
        FULL JOIN (
          SELECT *
          FROM matchable_counterpart
          WHERE hash("invoice_no", "line_no") NOT IN (
            SELECT key_hash
            FROM suspect_hash
          )
        ) c ON b."invoice_no" = c."invoice_no" AND b."line_no" = c."line_no"
      )
    ) m
  )
);

-- leave the rest to the passes
CREATE TABLE left_baseline AS
SELECT row_number() OVER (
  ORDER BY "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return",
  _batch,
  _payload,
  _record
) AS _id,
  *
FROM (
  SELECT "_batch",
    "_payload",
    "_record",
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM matchable_baseline
  WHERE hash("invoice_no", "line_no") IN (
    SELECT key_hash
    FROM suspect_hash
  )
);

-- leave the rest to the passes
CREATE TABLE left_counterpart AS
SELECT row_number() OVER (
  ORDER BY "invoice_no",
  "line_no",
  "invoice_date",
  "product",
  "description",
  "quantity",
  "unit_price",
  "amount",
  "vat",
  "gross",
  "currency",
  "customer",
  "country",
  "is_return",
  _batch,
  _payload,
  _record
) AS _id,
  *
FROM (
  SELECT "_batch",
    "_payload",
    "_record",
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM matchable_counterpart
  WHERE hash("invoice_no", "line_no") IN (
    SELECT key_hash
    FROM suspect_hash
  )
);

-- leave the rest to the passes
CREATE TABLE pairs (pass INTEGER, b_id BIGINT, c_id BIGINT);

-- leave the rest to the passes
CREATE TABLE refused_baseline (
  _id BIGINT,
  pass INTEGER,
  reason VARCHAR,
  candidates BIGINT,
  first_candidates BIGINT[],
  subsets VARCHAR
);

-- leave the rest to the passes
CREATE TABLE refused_counterpart (
  _id BIGINT,
  pass INTEGER,
  reason VARCHAR,
  candidates BIGINT,
  first_candidates BIGINT[],
  subsets VARCHAR
);

-- leave the rest to the passes
CREATE VIEW free_baseline AS
SELECT *
FROM left_baseline
WHERE _id NOT IN (
  SELECT b_id
  FROM pairs
);

-- leave the rest to the passes
CREATE VIEW free_counterpart AS
SELECT *
FROM left_counterpart
WHERE _id NOT IN (
  SELECT c_id
  FROM pairs
);

-- pass exact
CREATE TABLE keyed_baseline AS
SELECT *
FROM (
  SELECT _id,
    "invoice_no" AS _k0,
    "line_no" AS _k1
  FROM free_baseline
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL;

-- pass exact
CREATE TABLE keyed_counterpart AS
SELECT *
FROM (
  SELECT _id,
    "invoice_no" AS _k0,
    "line_no" AS _k1
  FROM free_counterpart
)
WHERE _k0 IS NOT NULL AND _k1 IS NOT NULL;

-- pass exact
CREATE TABLE shared_key AS
SELECT _k0,
  _k1,
  b.times AS baseline_times,
  b.ids AS baseline_ids,
  c.times AS counterpart_times,
  c.ids AS counterpart_ids
FROM (
  SELECT _k0,
    _k1,
    count(*) AS times,
    min(_id, 5) AS ids
  FROM keyed_baseline
  GROUP BY _k0,
    _k1
) b
JOIN (
  SELECT _k0,
    _k1,
    count(*) AS times,
    min(_id, 5) AS ids
  FROM keyed_counterpart
  GROUP BY _k0,
    _k1
) c USING (_k0, _k1);

-- pass exact
INSERT INTO pairs
SELECT 0,
  baseline_ids[1],
  counterpart_ids[1]
FROM shared_key
WHERE baseline_times = 1 AND counterpart_times = 1;

-- pass exact
INSERT INTO refused_baseline
SELECT _id,
  0,
  'equal',
  candidates,
  first_candidates,
  NULL
FROM (
  SELECT k._id,
    s.counterpart_times AS candidates,
    s.counterpart_ids AS first_candidates
  FROM keyed_baseline k
  JOIN shared_key s USING (_k0, _k1)
  WHERE NOT (baseline_times = 1 AND counterpart_times = 1)
)
WHERE _id NOT IN (
  SELECT _id
  FROM refused_baseline
);

-- pass exact
INSERT INTO refused_counterpart
SELECT _id,
  0,
  'equal',
  candidates,
  first_candidates,
  NULL
FROM (
  SELECT k._id,
    s.baseline_times AS candidates,
    s.baseline_ids AS first_candidates
  FROM keyed_counterpart k
  JOIN shared_key s USING (_k0, _k1)
  WHERE NOT (baseline_times = 1 AND counterpart_times = 1)
)
WHERE _id NOT IN (
  SELECT _id
  FROM refused_counterpart
);

-- pass exact
DROP TABLE shared_key;

-- pass exact
DROP TABLE keyed_baseline;

-- pass exact
DROP TABLE keyed_counterpart;

-- compare the rest
SELECT _outcome,
  CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side,
  _pass,
  CASE WHEN NOT _equal THEN _place END AS _place,
  CASE WHEN _outcome = 'mismatch' THEN concat_ws(
  ',',
  CASE WHEN NOT ("b_product" IS NOT DISTINCT FROM "c_product") THEN '0' END,
  CASE WHEN NOT ("b_quantity" IS NOT DISTINCT FROM "c_quantity") THEN '1' END,
  CASE WHEN NOT ("b_currency" IS NOT DISTINCT FROM "c_currency") THEN '2' END,
  CASE WHEN NOT ("b_customer" IS NOT DISTINCT FROM "c_customer") THEN '3' END,
  CASE WHEN NOT (
    (
      "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
    ) OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          "b_currency" = 'GBP' AND abs(CAST("c_unit_price" AS DECIMAL(19,4)) - CAST("b_unit_price" AS DECIMAL(19,4))) <= 0.01
        )
      ),
      false
    )
  ) THEN '4' END,
  CASE WHEN NOT (
    ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          coalesce(
            (
              "b_currency" = 'GBP' AND abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) <= 0.05
            ),
            false
          ) OR coalesce(
            (
              abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) * 100 <= 0.5 * abs(CAST("b_amount" AS DECIMAL(19,4)))
            ),
            false
          )
        )
      ),
      false
    )
  ) THEN '5' END,
  CASE WHEN NOT (
    ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND CASE WHEN CAST("c_vat" AS DECIMAL(19,6)) > CAST("b_vat" AS DECIMAL(19,6)) THEN (
          "b_currency" = 'GBP' AND abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) <= 0.02
        ) ELSE (
          abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) * 100 <= 1 * abs(CAST("b_vat" AS DECIMAL(19,6)))
        ) END
      ),
      false
    )
  ) THEN '6' END,
  CASE WHEN NOT (
    ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
      (
        "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
          abs(CAST("c_gross" AS DECIMAL(19,6)) - CAST("b_gross" AS DECIMAL(19,6))) * 100 <= 0.5 * greatest(abs(CAST("b_gross" AS DECIMAL(19,6))), abs(CAST("c_gross" AS DECIMAL(19,6))))
        )
      ),
      false
    )
  ) THEN '7' END
) END AS _breaks,
  CASE WHEN _outcome = 'ambiguous' THEN _refusal END AS _refusal,
  CASE WHEN NOT _equal THEN md5_number_lower(
  concat_ws(
    chr(30),
    _outcome,
    CASE WHEN b__record IS NOT NULL THEN "b_invoice_no" ELSE "c_invoice_no" END,
    CAST(CASE WHEN b__record IS NOT NULL THEN "b_line_no" ELSE "c_line_no" END AS VARCHAR)
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
    [CASE WHEN b__record IS NOT NULL THEN "b_invoice_no" ELSE "c_invoice_no" END,
    CAST(CASE WHEN b__record IS NOT NULL THEN "b_line_no" ELSE "c_line_no" END AS VARCHAR)]
  ) AS VARCHAR
) END AS _key,
  CASE WHEN NOT _equal AND b__record IS NOT NULL THEN CAST(
  to_json(
    ["b_invoice_no",
    CAST("b_line_no" AS VARCHAR),
    CAST("b_invoice_date" AS VARCHAR),
    "b_product",
    "b_description",
    CAST("b_quantity" AS VARCHAR),
    CAST("b_unit_price" AS VARCHAR),
    CAST("b_amount" AS VARCHAR),
    CAST("b_vat" AS VARCHAR),
    CAST("b_gross" AS VARCHAR),
    "b_currency",
    "b_customer",
    "b_country",
    CAST("b_is_return" AS VARCHAR)]
  ) AS VARCHAR
) END AS _values_b,
  CASE WHEN NOT _equal AND c__record IS NOT NULL THEN CAST(
  to_json(
    ["c_invoice_no",
    CAST("c_line_no" AS VARCHAR),
    CAST("c_invoice_date" AS VARCHAR),
    "c_product",
    "c_description",
    CAST("c_quantity" AS VARCHAR),
    CAST("c_unit_price" AS VARCHAR),
    CAST("c_amount" AS VARCHAR),
    CAST("c_vat" AS VARCHAR),
    CAST("c_gross" AS VARCHAR),
    "c_currency",
    "c_customer",
    "c_country",
    CAST("c_is_return" AS VARCHAR)]
  ) AS VARCHAR
) END AS _values_c
FROM (
  SELECT *,
    CASE WHEN _equal THEN 'match' WHEN _agrees THEN 'within-tolerance' WHEN c__record IS NOT NULL AND b__record IS NOT NULL THEN 'mismatch' WHEN _lone IS NOT NULL THEN _lone ELSE 'missing' END AS _outcome
  FROM (
    SELECT m.*,
      CASE WHEN _equal THEN true ELSE (
      c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_product" IS NOT DISTINCT FROM "c_product") AND ("b_quantity" IS NOT DISTINCT FROM "c_quantity") AND ("b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_customer" IS NOT DISTINCT FROM "c_customer") AND (
        (
          "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
        ) OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              "b_currency" = 'GBP' AND abs(CAST("c_unit_price" AS DECIMAL(19,4)) - CAST("b_unit_price" AS DECIMAL(19,4))) <= 0.01
            )
          ),
          false
        )
      ) AND (
        ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              coalesce(
                (
                  "b_currency" = 'GBP' AND abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) <= 0.05
                ),
                false
              ) OR coalesce(
                (
                  abs(CAST("c_amount" AS DECIMAL(19,4)) - CAST("b_amount" AS DECIMAL(19,4))) * 100 <= 0.5 * abs(CAST("b_amount" AS DECIMAL(19,4)))
                ),
                false
              )
            )
          ),
          false
        )
      ) AND (
        ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND CASE WHEN CAST("c_vat" AS DECIMAL(19,6)) > CAST("b_vat" AS DECIMAL(19,6)) THEN (
              "b_currency" = 'GBP' AND abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) <= 0.02
            ) ELSE (
              abs(CAST("c_vat" AS DECIMAL(19,6)) - CAST("b_vat" AS DECIMAL(19,6))) * 100 <= 1 * abs(CAST("b_vat" AS DECIMAL(19,6)))
            ) END
          ),
          false
        )
      ) AND (
        ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency") OR coalesce(
          (
            "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
              abs(CAST("c_gross" AS DECIMAL(19,6)) - CAST("b_gross" AS DECIMAL(19,6))) * 100 <= 0.5 * greatest(abs(CAST("b_gross" AS DECIMAL(19,6))), abs(CAST("c_gross" AS DECIMAL(19,6))))
            )
          ),
          false
        )
      )
    ) END AS _agrees
    FROM (
      SELECT *,
        (
        c__record IS NOT NULL AND b__record IS NOT NULL AND ("b_product" IS NOT DISTINCT FROM "c_product") AND ("b_quantity" IS NOT DISTINCT FROM "c_quantity") AND ("b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_customer" IS NOT DISTINCT FROM "c_customer") AND (
          "b_unit_price" IS NOT DISTINCT FROM "c_unit_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency"
        ) AND ("b_amount" IS NOT DISTINCT FROM "c_amount" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_vat" IS NOT DISTINCT FROM "c_vat" AND "b_currency" IS NOT DISTINCT FROM "c_currency") AND ("b_gross" IS NOT DISTINCT FROM "c_gross" AND "b_currency" IS NOT DISTINCT FROM "c_currency")
      ) AS _equal
      FROM (
        SELECT b."_batch" AS "b__batch",
          b."_payload" AS "b__payload",
          b."_record" AS "b__record",
          b."invoice_no" AS "b_invoice_no",
          b."line_no" AS "b_line_no",
          b."invoice_date" AS "b_invoice_date",
          b."product" AS "b_product",
          b."description" AS "b_description",
          b."quantity" AS "b_quantity",
          b."unit_price" AS "b_unit_price",
          b."amount" AS "b_amount",
          b."vat" AS "b_vat",
          b."gross" AS "b_gross",
          b."currency" AS "b_currency",
          b."customer" AS "b_customer",
          b."country" AS "b_country",
          b."is_return" AS "b_is_return",
          c."_batch" AS "c__batch",
          c."_payload" AS "c__payload",
          c."_record" AS "c__record",
          c."invoice_no" AS "c_invoice_no",
          c."line_no" AS "c_line_no",
          c."invoice_date" AS "c_invoice_date",
          c."product" AS "c_product",
          c."description" AS "c_description",
          c."quantity" AS "c_quantity",
          c."unit_price" AS "c_unit_price",
          c."amount" AS "c_amount",
          c."vat" AS "c_vat",
          c."gross" AS "c_gross",
          c."currency" AS "c_currency",
          c."customer" AS "c_customer",
          c."country" AS "c_country",
          c."is_return" AS "c_is_return",
          p.pass AS _pass,
          CAST(NULL AS VARCHAR) AS _lone,
          CAST(NULL AS VARCHAR) AS _refusal,
          b._id AS _place
        FROM pairs p
        JOIN left_baseline b ON b._id = p.b_id
        JOIN left_counterpart c ON c._id = p.c_id
        UNION ALL BY NAME
        SELECT f."_batch" AS "b__batch",
          f."_payload" AS "b__payload",
          f."_record" AS "b__record",
          f."invoice_no" AS "b_invoice_no",
          f."line_no" AS "b_line_no",
          f."invoice_date" AS "b_invoice_date",
          f."product" AS "b_product",
          f."description" AS "b_description",
          f."quantity" AS "b_quantity",
          f."unit_price" AS "b_unit_price",
          f."amount" AS "b_amount",
          f."vat" AS "b_vat",
          f."gross" AS "b_gross",
          f."currency" AS "b_currency",
          f."customer" AS "b_customer",
          f."country" AS "b_country",
          f."is_return" AS "b_is_return",
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
                      ["invoice_no",
                      CAST("line_no" AS VARCHAR),
                      CAST("invoice_date" AS VARCHAR),
                      "product",
                      "description",
                      CAST("quantity" AS VARCHAR),
                      CAST("unit_price" AS VARCHAR),
                      CAST("amount" AS VARCHAR),
                      CAST("vat" AS VARCHAR),
                      CAST("gross" AS VARCHAR),
                      "currency",
                      "customer",
                      "country",
                      CAST("is_return" AS VARCHAR)]
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
          SELECT "invoice_no",
            "line_no",
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
            SELECT "invoice_no",
              "line_no",
              count(*) AS times,
              list(
              candidate
              ORDER BY _place
            ) AS texts
            FROM (
              SELECT "invoice_no",
                "line_no",
                CAST(
                to_json(
                  [CAST(a._batch AS VARCHAR),
                  CAST(a._payload AS VARCHAR),
                  CAST(a._record AS VARCHAR),
                  CAST(
                    to_json(
                      ["invoice_no",
                      CAST("line_no" AS VARCHAR),
                      CAST("invoice_date" AS VARCHAR),
                      "product",
                      "description",
                      CAST("quantity" AS VARCHAR),
                      CAST("unit_price" AS VARCHAR),
                      CAST("amount" AS VARCHAR),
                      CAST("vat" AS VARCHAR),
                      CAST("gross" AS VARCHAR),
                      "currency",
                      "customer",
                      "country",
                      CAST("is_return" AS VARCHAR)]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              ) AS candidate,
                row_number() OVER (
                ORDER BY "invoice_no",
                "line_no",
                "invoice_date",
                "product",
                "description",
                "quantity",
                "unit_price",
                "amount",
                "vat",
                "gross",
                "currency",
                "customer",
                "country",
                "is_return",
                _batch,
                _payload,
                _record
              ) AS _place
              FROM apart_counterpart a
            )
            GROUP BY "invoice_no",
              "line_no"
          )
        ) a ON f."invoice_no" = a."invoice_no" AND f."line_no" = a."line_no"
        UNION ALL BY NAME
        SELECT f."_batch" AS "c__batch",
          f."_payload" AS "c__payload",
          f."_record" AS "c__record",
          f."invoice_no" AS "c_invoice_no",
          f."line_no" AS "c_line_no",
          f."invoice_date" AS "c_invoice_date",
          f."product" AS "c_product",
          f."description" AS "c_description",
          f."quantity" AS "c_quantity",
          f."unit_price" AS "c_unit_price",
          f."amount" AS "c_amount",
          f."vat" AS "c_vat",
          f."gross" AS "c_gross",
          f."currency" AS "c_currency",
          f."customer" AS "c_customer",
          f."country" AS "c_country",
          f."is_return" AS "c_is_return",
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
                      ["invoice_no",
                      CAST("line_no" AS VARCHAR),
                      CAST("invoice_date" AS VARCHAR),
                      "product",
                      "description",
                      CAST("quantity" AS VARCHAR),
                      CAST("unit_price" AS VARCHAR),
                      CAST("amount" AS VARCHAR),
                      CAST("vat" AS VARCHAR),
                      CAST("gross" AS VARCHAR),
                      "currency",
                      "customer",
                      "country",
                      CAST("is_return" AS VARCHAR)]
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
          SELECT "invoice_no",
            "line_no",
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
            SELECT "invoice_no",
              "line_no",
              count(*) AS times,
              list(
              candidate
              ORDER BY _place
            ) AS texts
            FROM (
              SELECT "invoice_no",
                "line_no",
                CAST(
                to_json(
                  [CAST(a._batch AS VARCHAR),
                  CAST(a._payload AS VARCHAR),
                  CAST(a._record AS VARCHAR),
                  CAST(
                    to_json(
                      ["invoice_no",
                      CAST("line_no" AS VARCHAR),
                      CAST("invoice_date" AS VARCHAR),
                      "product",
                      "description",
                      CAST("quantity" AS VARCHAR),
                      CAST("unit_price" AS VARCHAR),
                      CAST("amount" AS VARCHAR),
                      CAST("vat" AS VARCHAR),
                      CAST("gross" AS VARCHAR),
                      "currency",
                      "customer",
                      "country",
                      CAST("is_return" AS VARCHAR)]
                    ) AS VARCHAR
                  )]
                ) AS VARCHAR
              ) AS candidate,
                row_number() OVER (
                ORDER BY "invoice_no",
                "line_no",
                "invoice_date",
                "product",
                "description",
                "quantity",
                "unit_price",
                "amount",
                "vat",
                "gross",
                "currency",
                "customer",
                "country",
                "is_return",
                _batch,
                _payload,
                _record
              ) AS _place
              FROM apart_baseline a
            )
            GROUP BY "invoice_no",
              "line_no"
          )
        ) a ON f."invoice_no" = a."invoice_no" AND f."line_no" = a."line_no"
        UNION ALL BY NAME
        SELECT a."_batch" AS "b__batch",
          a."_payload" AS "b__payload",
          a."_record" AS "b__record",
          a."invoice_no" AS "b_invoice_no",
          a."line_no" AS "b_line_no",
          a."invoice_date" AS "b_invoice_date",
          a."product" AS "b_product",
          a."description" AS "b_description",
          a."quantity" AS "b_quantity",
          a."unit_price" AS "b_unit_price",
          a."amount" AS "b_amount",
          a."vat" AS "b_vat",
          a."gross" AS "b_gross",
          a."currency" AS "b_currency",
          a."customer" AS "b_customer",
          a."country" AS "b_country",
          a."is_return" AS "b_is_return",
          'duplicate' AS _lone,
          row_number() OVER (
          ORDER BY "invoice_no",
          "line_no",
          "invoice_date",
          "product",
          "description",
          "quantity",
          "unit_price",
          "amount",
          "vat",
          "gross",
          "currency",
          "customer",
          "country",
          "is_return",
          _batch,
          _payload,
          _record
        ) AS _place
        FROM apart_baseline a
        UNION ALL BY NAME
        SELECT a."_batch" AS "c__batch",
          a."_payload" AS "c__payload",
          a."_record" AS "c__record",
          a."invoice_no" AS "c_invoice_no",
          a."line_no" AS "c_line_no",
          a."invoice_date" AS "c_invoice_date",
          a."product" AS "c_product",
          a."description" AS "c_description",
          a."quantity" AS "c_quantity",
          a."unit_price" AS "c_unit_price",
          a."amount" AS "c_amount",
          a."vat" AS "c_vat",
          a."gross" AS "c_gross",
          a."currency" AS "c_currency",
          a."customer" AS "c_customer",
          a."country" AS "c_country",
          a."is_return" AS "c_is_return",
          'duplicate' AS _lone,
          row_number() OVER (
          ORDER BY "invoice_no",
          "line_no",
          "invoice_date",
          "product",
          "description",
          "quantity",
          "unit_price",
          "amount",
          "vat",
          "gross",
          "currency",
          "customer",
          "country",
          "is_return",
          _batch,
          _payload,
          _record
        ) AS _place
        FROM apart_counterpart a
      )
    ) m
  )
);

-- baseline records that are not judged
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM read_parquet('baseline.parquet')
)
WHERE NOT coalesce(
  CAST("invoice_date" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE) AND (CAST("amount" AS DECIMAL(19,4)) <> 0),
  false
);

-- counterpart records that are not judged
SELECT *
FROM (
  SELECT 0 AS _batch,
    0 AS _payload,
    _record,
    "invoice_no",
    "line_no",
    "invoice_date",
    "product",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "vat",
    "gross",
    "currency",
    "customer",
    "country",
    "is_return"
  FROM read_parquet('counterpart.parquet')
)
WHERE NOT coalesce(
  CAST("invoice_date" AS DATE) BETWEEN CAST('2026-11-01' AS DATE) AND CAST('2026-11-01' AS DATE),
  false
);
