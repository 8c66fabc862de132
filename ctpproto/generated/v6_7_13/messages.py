"""CTP API 6.7.13: messages.

Generated from specs/ctp/6.7.13 by ctpproto.schema.emitter: change the specs, then run `make generate`.
"""

from ctpproto.message import MessageType

ReqAuthenticate = MessageType("ReqAuthenticate", "trader", "request", 0x3010, 1, ('AuthenticationInfo',), False, False)
ReqUserLogin = MessageType("ReqUserLogin", "trader", "request", 0x3000, 0, ('ReqUserLogin', 'Dissemination'), False, False)
ReqUserLogout = MessageType("ReqUserLogout", "trader", "request", 0x3002, 1, ('UserLogout',), False, False)
ReqUserPasswordUpdate = MessageType("ReqUserPasswordUpdate", "trader", "request", 0x300A, 1, ('UserPasswordUpdate',), False, False)
ReqTradingAccountPasswordUpdate = MessageType("ReqTradingAccountPasswordUpdate", "trader", "request", 0x300E, 1, ('TradingAccountPasswordUpdate',), False, False)
ReqUserLogin2 = MessageType("ReqUserLogin2", "trader", "request", 0x3018, 0, ('ReqUserLogin', 'Dissemination'), False, False)
ReqUserPasswordUpdate2 = MessageType("ReqUserPasswordUpdate2", "trader", "request", 0x3019, 1, ('UserPasswordUpdate',), False, False)
ReqOrderInsert = MessageType("ReqOrderInsert", "trader", "request", 0x4000, 1, ('InputOrder',), False, False)
ReqParkedOrderInsert = MessageType("ReqParkedOrderInsert", "trader", "request", 0x4002, 1, ('ParkedOrder',), False, False)
ReqParkedOrderAction = MessageType("ReqParkedOrderAction", "trader", "request", 0x4004, 1, ('ParkedOrderAction',), False, False)
ReqOrderAction = MessageType("ReqOrderAction", "trader", "request", 0x4006, 1, ('InputOrderAction',), False, False)
ReqSettlementInfoConfirm = MessageType("ReqSettlementInfoConfirm", "trader", "request", 0x4013, 1, ('SettlementInfoConfirm',), False, False)
ReqRemoveParkedOrder = MessageType("ReqRemoveParkedOrder", "trader", "request", 0x401D, 1, ('RemoveParkedOrder',), False, False)
ReqRemoveParkedOrderAction = MessageType("ReqRemoveParkedOrderAction", "trader", "request", 0x4020, 1, ('RemoveParkedOrderAction',), False, False)
ReqExecOrderInsert = MessageType("ReqExecOrderInsert", "trader", "request", 0x4026, 1, ('InputExecOrder',), False, False)
ReqExecOrderAction = MessageType("ReqExecOrderAction", "trader", "request", 0x4028, 1, ('InputExecOrderAction',), False, False)
ReqForQuoteInsert = MessageType("ReqForQuoteInsert", "trader", "request", 0x402A, 1, ('InputForQuote',), False, False)
ReqQuoteInsert = MessageType("ReqQuoteInsert", "trader", "request", 0x402C, 1, ('InputQuote',), False, False)
ReqQuoteAction = MessageType("ReqQuoteAction", "trader", "request", 0x402E, 1, ('InputQuoteAction',), False, False)
ReqBatchOrderAction = MessageType("ReqBatchOrderAction", "trader", "request", 0x4032, 1, ('InputBatchOrderAction',), False, False)
ReqOptionSelfCloseInsert = MessageType("ReqOptionSelfCloseInsert", "trader", "request", 0x4034, 1, ('InputOptionSelfClose',), False, False)
ReqOptionSelfCloseAction = MessageType("ReqOptionSelfCloseAction", "trader", "request", 0x4036, 1, ('InputOptionSelfCloseAction',), False, False)
ReqCombActionInsert = MessageType("ReqCombActionInsert", "trader", "request", 0x4050, 1, ('InputCombAction',), False, False)
ReqQryOrder = MessageType("ReqQryOrder", "trader", "request", 0x8000, 4, ('QryOrder',), False, False)
ReqQryTrade = MessageType("ReqQryTrade", "trader", "request", 0x8002, 4, ('QryTrade',), False, False)
ReqQryInvestorPosition = MessageType("ReqQryInvestorPosition", "trader", "request", 0x8004, 4, ('QryInvestorPosition',), False, False)
ReqQryTradingAccount = MessageType("ReqQryTradingAccount", "trader", "request", 0x8006, 4, ('QryTradingAccount',), False, False)
ReqQryInvestor = MessageType("ReqQryInvestor", "trader", "request", 0x8008, 4, ('QryInvestor',), False, False)
ReqQryTradingCode = MessageType("ReqQryTradingCode", "trader", "request", 0x800A, 4, ('QryTradingCode',), False, False)
ReqQryInstrumentMarginRate = MessageType("ReqQryInstrumentMarginRate", "trader", "request", 0x800E, 4, ('QryInstrumentMarginRate',), False, False)
ReqQryInstrumentCommissionRate = MessageType("ReqQryInstrumentCommissionRate", "trader", "request", 0x8010, 4, ('QryInstrumentCommissionRate',), False, False)
ReqQryExchange = MessageType("ReqQryExchange", "trader", "request", 0x802A, 4, ('QryExchange',), False, False)
ReqQryProduct = MessageType("ReqQryProduct", "trader", "request", 0x802C, 4, ('QryProduct',), False, False)
ReqQryInstrument = MessageType("ReqQryInstrument", "trader", "request", 0x802E, 4, ('QryInstrument',), False, False)
ReqQryDepthMarketData = MessageType("ReqQryDepthMarketData", "trader", "request", 0x8030, 4, ('QryDepthMarketData',), False, False)
ReqQrySettlementInfo = MessageType("ReqQrySettlementInfo", "trader", "request", 0x803C, 4, ('QrySettlementInfo',), False, False)
ReqQryTransferBank = MessageType("ReqQryTransferBank", "trader", "request", 0x8048, 4, ('QryTransferBank',), False, False)
ReqQryInvestorPositionDetail = MessageType("ReqQryInvestorPositionDetail", "trader", "request", 0x8050, 4, ('QryInvestorPositionDetail',), False, False)
ReqQryNotice = MessageType("ReqQryNotice", "trader", "request", 0x8054, 4, ('QryNotice',), False, False)
ReqQrySettlementInfoConfirm = MessageType("ReqQrySettlementInfoConfirm", "trader", "request", 0x8056, 4, ('QrySettlementInfoConfirm',), False, False)
ReqQryInvestorPositionCombineDetail = MessageType("ReqQryInvestorPositionCombineDetail", "trader", "request", 0x8067, 4, ('QryInvestorPositionCombineDetail',), False, False)
ReqQryCFMMCTradingAccountKey = MessageType("ReqQryCFMMCTradingAccountKey", "trader", "request", 0x8077, 4, ('QryCFMMCTradingAccountKey',), False, False)
ReqQryEWarrantOffset = MessageType("ReqQryEWarrantOffset", "trader", "request", 0x807B, 4, ('QryEWarrantOffset',), False, False)
ReqQryInvestorProductGroupMargin = MessageType("ReqQryInvestorProductGroupMargin", "trader", "request", 0x8081, 4, ('QryInvestorProductGroupMargin',), False, False)
ReqQryExchangeMarginRate = MessageType("ReqQryExchangeMarginRate", "trader", "request", 0x8083, 4, ('QryExchangeMarginRate',), False, False)
ReqQryExchangeMarginRateAdjust = MessageType("ReqQryExchangeMarginRateAdjust", "trader", "request", 0x8085, 4, ('QryExchangeMarginRateAdjust',), False, False)
ReqQryExchangeRate = MessageType("ReqQryExchangeRate", "trader", "request", 0x8087, 4, ('QryExchangeRate',), False, False)
ReqQrySecAgentACIDMap = MessageType("ReqQrySecAgentACIDMap", "trader", "request", 0x808B, 4, ('QrySecAgentACIDMap',), False, False)
ReqQryProductExchRate = MessageType("ReqQryProductExchRate", "trader", "request", 0x808D, 4, ('QryProductExchRate',), False, False)
ReqQryProductGroup = MessageType("ReqQryProductGroup", "trader", "request", 0x8091, 4, ('QryProductGroup',), False, False)
ReqQryMMInstrumentCommissionRate = MessageType("ReqQryMMInstrumentCommissionRate", "trader", "request", 0x8093, 4, ('QryMMInstrumentCommissionRate',), False, False)
ReqQryMMOptionInstrCommRate = MessageType("ReqQryMMOptionInstrCommRate", "trader", "request", 0x8095, 4, ('QryMMOptionInstrCommRate',), False, False)
ReqQryInstrumentOrderCommRate = MessageType("ReqQryInstrumentOrderCommRate", "trader", "request", 0x8097, 4, ('QryInstrumentOrderCommRate',), False, False)
ReqQrySecAgentTradingAccount = MessageType("ReqQrySecAgentTradingAccount", "trader", "request", 0x80A3, 4, ('QryTradingAccount',), False, False)
ReqQrySecAgentCheckMode = MessageType("ReqQrySecAgentCheckMode", "trader", "request", 0x80A7, 4, ('QrySecAgentCheckMode',), False, False)
ReqQryOptionInstrTradeCost = MessageType("ReqQryOptionInstrTradeCost", "trader", "request", 0x8300, 4, ('QryOptionInstrTradeCost',), False, False)
ReqQryOptionInstrCommRate = MessageType("ReqQryOptionInstrCommRate", "trader", "request", 0x8302, 4, ('QryOptionInstrCommRate',), False, False)
ReqQryExecOrder = MessageType("ReqQryExecOrder", "trader", "request", 0x8306, 4, ('QryExecOrder',), False, False)
ReqQryForQuote = MessageType("ReqQryForQuote", "trader", "request", 0x8314, 4, ('QryForQuote',), False, False)
ReqQryQuote = MessageType("ReqQryQuote", "trader", "request", 0x8318, 4, ('QryQuote',), False, False)
ReqQryOptionSelfClose = MessageType("ReqQryOptionSelfClose", "trader", "request", 0x8342, 4, ('QryOptionSelfClose',), False, False)
ReqQryInvestUnit = MessageType("ReqQryInvestUnit", "trader", "request", 0x8346, 4, ('QryInvestUnit',), False, False)
ReqQryCombInstrumentGuard = MessageType("ReqQryCombInstrumentGuard", "trader", "request", 0x8360, 4, ('QryCombInstrumentGuard',), False, False)
ReqQryCombAction = MessageType("ReqQryCombAction", "trader", "request", 0x8362, 4, ('QryCombAction',), False, False)
ReqQryTransferSerial = MessageType("ReqQryTransferSerial", "trader", "request", 0x8200, 4, ('QryTransferSerial',), False, False)
ReqQryAccountregister = MessageType("ReqQryAccountregister", "trader", "request", 0x8202, 4, ('QryAccountregister',), False, False)
ReqQryContractBank = MessageType("ReqQryContractBank", "trader", "request", 0x8103, 4, ('QryContractBank',), False, False)
ReqQryParkedOrder = MessageType("ReqQryParkedOrder", "trader", "request", 0x8105, 4, ('QryParkedOrder',), False, False)
ReqQryParkedOrderAction = MessageType("ReqQryParkedOrderAction", "trader", "request", 0x8107, 4, ('QryParkedOrderAction',), False, False)
ReqQryTradingNotice = MessageType("ReqQryTradingNotice", "trader", "request", 0x8108, 4, ('QryTradingNotice',), False, False)
ReqQryBrokerTradingParams = MessageType("ReqQryBrokerTradingParams", "trader", "request", 0x8109, 4, ('QryBrokerTradingParams',), False, False)
ReqQryBrokerTradingAlgos = MessageType("ReqQryBrokerTradingAlgos", "trader", "request", 0x810B, 4, ('QryBrokerTradingAlgos',), False, False)
ReqQueryCFMMCTradingAccountToken = MessageType("ReqQueryCFMMCTradingAccountToken", "trader", "request", 0x811B, 1, ('QueryCFMMCTradingAccountToken',), False, False)
ReqFromBankToFutureByFuture = MessageType("ReqFromBankToFutureByFuture", "trader", "request", 0x1800B, 1, ('ReqTransfer',), False, False)
ReqFromFutureToBankByFuture = MessageType("ReqFromFutureToBankByFuture", "trader", "request", 0x1800D, 1, ('ReqTransfer',), False, False)
ReqQueryBankAccountMoneyByFuture = MessageType("ReqQueryBankAccountMoneyByFuture", "trader", "request", 0x18019, 1, ('ReqQueryAccount',), False, False)
OnRspUserLogin = MessageType("OnRspUserLogin", "trader", "response", 0x3001, None, ('RspInfo', 'RspUserLogin'), False, False)
OnRspUserLogout = MessageType("OnRspUserLogout", "trader", "response", 0x3003, None, ('RspInfo', 'UserLogout'), False, False)
OnRspUserPasswordUpdate = MessageType("OnRspUserPasswordUpdate", "trader", "response", 0x300B, None, ('RspInfo', 'UserPasswordUpdate'), False, False)
OnRspTradingAccountPasswordUpdate = MessageType("OnRspTradingAccountPasswordUpdate", "trader", "response", 0x300F, None, ('RspInfo', 'TradingAccountPasswordUpdate'), False, False)
OnRspAuthenticate = MessageType("OnRspAuthenticate", "trader", "response", 0x3011, None, ('RspInfo', 'AuthenticationInfo'), False, False)
OnRspOrderInsert = MessageType("OnRspOrderInsert", "trader", "response", 0x4001, None, ('RspInfo', 'InputOrder'), False, False)
OnRspParkedOrderInsert = MessageType("OnRspParkedOrderInsert", "trader", "response", 0x4003, None, ('RspInfo', 'ParkedOrder'), False, False)
OnRspParkedOrderAction = MessageType("OnRspParkedOrderAction", "trader", "response", 0x4005, None, ('RspInfo', 'ParkedOrderAction'), False, False)
OnRspOrderAction = MessageType("OnRspOrderAction", "trader", "response", 0x4007, None, ('RspInfo', 'InputOrderAction'), False, False)
OnRspSettlementInfoConfirm = MessageType("OnRspSettlementInfoConfirm", "trader", "response", 0x4014, None, ('RspInfo', 'SettlementInfoConfirm'), False, False)
OnRspRemoveParkedOrder = MessageType("OnRspRemoveParkedOrder", "trader", "response", 0x401F, None, ('RspInfo', 'RemoveParkedOrder'), False, False)
OnRspRemoveParkedOrderAction = MessageType("OnRspRemoveParkedOrderAction", "trader", "response", 0x4021, None, ('RspInfo', 'RemoveParkedOrderAction'), False, False)
OnRspExecOrderInsert = MessageType("OnRspExecOrderInsert", "trader", "response", 0x4027, None, ('RspInfo', 'InputExecOrder'), False, False)
OnRspExecOrderAction = MessageType("OnRspExecOrderAction", "trader", "response", 0x4029, None, ('RspInfo', 'InputExecOrderAction'), False, False)
OnRspForQuoteInsert = MessageType("OnRspForQuoteInsert", "trader", "response", 0x402B, None, ('RspInfo', 'InputForQuote'), False, False)
OnRspQuoteInsert = MessageType("OnRspQuoteInsert", "trader", "response", 0x402D, None, ('RspInfo', 'InputQuote'), False, False)
OnRspQuoteAction = MessageType("OnRspQuoteAction", "trader", "response", 0x402F, None, ('RspInfo', 'InputQuoteAction'), False, False)
OnRspBatchOrderAction = MessageType("OnRspBatchOrderAction", "trader", "response", 0x4033, None, ('RspInfo', 'InputBatchOrderAction'), False, False)
OnRspOptionSelfCloseInsert = MessageType("OnRspOptionSelfCloseInsert", "trader", "response", 0x4035, None, ('RspInfo', 'InputOptionSelfClose'), False, False)
OnRspOptionSelfCloseAction = MessageType("OnRspOptionSelfCloseAction", "trader", "response", 0x4037, None, ('RspInfo', 'InputOptionSelfCloseAction'), False, False)
OnRspCombActionInsert = MessageType("OnRspCombActionInsert", "trader", "response", 0x4051, None, ('RspInfo', 'InputCombAction'), False, False)
OnRspQryOrder = MessageType("OnRspQryOrder", "trader", "response", 0x8001, None, ('RspInfo', 'Order'), False, False)
OnRspQryTrade = MessageType("OnRspQryTrade", "trader", "response", 0x8003, None, ('RspInfo', 'Trade'), False, False)
OnRspQryInvestorPosition = MessageType("OnRspQryInvestorPosition", "trader", "response", 0x8005, None, ('RspInfo', 'InvestorPosition'), False, False)
OnRspQryTradingAccount = MessageType("OnRspQryTradingAccount", "trader", "response", 0x8007, None, ('RspInfo', 'TradingAccount'), False, False)
OnRspQryInvestor = MessageType("OnRspQryInvestor", "trader", "response", 0x8009, None, ('RspInfo', 'Investor'), False, False)
OnRspQryTradingCode = MessageType("OnRspQryTradingCode", "trader", "response", 0x800B, None, ('RspInfo', 'TradingCode'), False, False)
OnRspQryInstrumentMarginRate = MessageType("OnRspQryInstrumentMarginRate", "trader", "response", 0x800F, None, ('RspInfo', 'InstrumentMarginRate'), False, False)
OnRspQryInstrumentCommissionRate = MessageType("OnRspQryInstrumentCommissionRate", "trader", "response", 0x8011, None, ('RspInfo', 'InstrumentCommissionRate'), False, False)
OnRspQryExchange = MessageType("OnRspQryExchange", "trader", "response", 0x802B, None, ('RspInfo', 'Exchange'), False, False)
OnRspQryProduct = MessageType("OnRspQryProduct", "trader", "response", 0x802D, None, ('RspInfo', 'Product'), False, False)
OnRspQryInstrument = MessageType("OnRspQryInstrument", "trader", "response", 0x802F, None, ('RspInfo', 'Instrument'), False, False)
OnRspQryDepthMarketData = MessageType("OnRspQryDepthMarketData", "trader", "response", 0x8031, None, ('RspInfo', 'DepthMarketData'), False, False)
OnRspQrySettlementInfo = MessageType("OnRspQrySettlementInfo", "trader", "response", 0x803D, None, ('RspInfo', 'SettlementInfo'), False, False)
OnRspQryTransferBank = MessageType("OnRspQryTransferBank", "trader", "response", 0x8049, None, ('RspInfo', 'TransferBank'), False, False)
OnRspQryInvestorPositionDetail = MessageType("OnRspQryInvestorPositionDetail", "trader", "response", 0x8051, None, ('RspInfo', 'InvestorPositionDetail'), False, False)
OnRspQryNotice = MessageType("OnRspQryNotice", "trader", "response", 0x8055, None, ('RspInfo', 'Notice'), False, False)
OnRspQrySettlementInfoConfirm = MessageType("OnRspQrySettlementInfoConfirm", "trader", "response", 0x8057, None, ('RspInfo', 'SettlementInfoConfirm'), False, False)
OnRspQryInvestorPositionCombineDetail = MessageType("OnRspQryInvestorPositionCombineDetail", "trader", "response", 0x8068, None, ('RspInfo', 'InvestorPositionCombineDetail'), False, False)
OnRspQryCFMMCTradingAccountKey = MessageType("OnRspQryCFMMCTradingAccountKey", "trader", "response", 0x8078, None, ('RspInfo', 'CFMMCTradingAccountKey'), False, False)
OnRspQryEWarrantOffset = MessageType("OnRspQryEWarrantOffset", "trader", "response", 0x807C, None, ('RspInfo', 'EWarrantOffset'), False, False)
OnRspQryInvestorProductGroupMargin = MessageType("OnRspQryInvestorProductGroupMargin", "trader", "response", 0x8082, None, ('RspInfo', 'InvestorProductGroupMargin'), False, False)
OnRspQryExchangeMarginRate = MessageType("OnRspQryExchangeMarginRate", "trader", "response", 0x8084, None, ('RspInfo', 'ExchangeMarginRate'), False, False)
OnRspQryExchangeMarginRateAdjust = MessageType("OnRspQryExchangeMarginRateAdjust", "trader", "response", 0x8086, None, ('RspInfo', 'ExchangeMarginRateAdjust'), False, False)
OnRspQryExchangeRate = MessageType("OnRspQryExchangeRate", "trader", "response", 0x8088, None, ('RspInfo', 'ExchangeRate'), False, False)
OnRspQrySecAgentACIDMap = MessageType("OnRspQrySecAgentACIDMap", "trader", "response", 0x808C, None, ('RspInfo', 'SecAgentACIDMap'), False, False)
OnRspQryProductExchRate = MessageType("OnRspQryProductExchRate", "trader", "response", 0x808E, None, ('RspInfo', 'ProductExchRate'), False, False)
OnRspQryProductGroup = MessageType("OnRspQryProductGroup", "trader", "response", 0x8092, None, ('RspInfo', 'ProductGroup'), False, False)
OnRspQryMMInstrumentCommissionRate = MessageType("OnRspQryMMInstrumentCommissionRate", "trader", "response", 0x8094, None, ('RspInfo', 'MMInstrumentCommissionRate'), False, False)
OnRspQryMMOptionInstrCommRate = MessageType("OnRspQryMMOptionInstrCommRate", "trader", "response", 0x8096, None, ('RspInfo', 'MMOptionInstrCommRate'), False, False)
OnRspQryInstrumentOrderCommRate = MessageType("OnRspQryInstrumentOrderCommRate", "trader", "response", 0x8098, None, ('RspInfo', 'InstrumentOrderCommRate'), False, False)
OnRspQrySecAgentTradingAccount = MessageType("OnRspQrySecAgentTradingAccount", "trader", "response", 0x80A4, None, ('RspInfo', 'TradingAccount'), False, False)
OnRspQrySecAgentCheckMode = MessageType("OnRspQrySecAgentCheckMode", "trader", "response", 0x80A8, None, ('RspInfo', 'SecAgentCheckMode'), False, False)
OnRspQryContractBank = MessageType("OnRspQryContractBank", "trader", "response", 0x8104, None, ('RspInfo', 'ContractBank'), False, False)
OnRspQryParkedOrder = MessageType("OnRspQryParkedOrder", "trader", "response", 0x8106, None, ('RspInfo', 'ParkedOrder'), False, False)
OnRspQryParkedOrderAction = MessageType("OnRspQryParkedOrderAction", "trader", "response", 0x8108, None, ('RspInfo', 'ParkedOrderAction'), False, False)
OnRspQryTradingNotice = MessageType("OnRspQryTradingNotice", "trader", "response", 0x8109, None, ('RspInfo', 'TradingNotice'), False, False)
OnRspQryBrokerTradingParams = MessageType("OnRspQryBrokerTradingParams", "trader", "response", 0x810A, None, ('RspInfo', 'BrokerTradingParams'), False, False)
OnRspQryBrokerTradingAlgos = MessageType("OnRspQryBrokerTradingAlgos", "trader", "response", 0x810C, None, ('RspInfo', 'BrokerTradingAlgos'), False, False)
OnRspQueryCFMMCTradingAccountToken = MessageType("OnRspQueryCFMMCTradingAccountToken", "trader", "response", 0x811C, None, ('RspInfo', 'QueryCFMMCTradingAccountToken'), False, False)
OnRspQryTransferSerial = MessageType("OnRspQryTransferSerial", "trader", "response", 0x8201, None, ('RspInfo', 'TransferSerial'), False, False)
OnRspQryAccountregister = MessageType("OnRspQryAccountregister", "trader", "response", 0x8203, None, ('RspInfo', 'Accountregister'), False, False)
OnRspQryOptionInstrTradeCost = MessageType("OnRspQryOptionInstrTradeCost", "trader", "response", 0x8301, None, ('RspInfo', 'OptionInstrTradeCost'), False, False)
OnRspQryOptionInstrCommRate = MessageType("OnRspQryOptionInstrCommRate", "trader", "response", 0x8303, None, ('RspInfo', 'OptionInstrCommRate'), False, False)
OnRspQryExecOrder = MessageType("OnRspQryExecOrder", "trader", "response", 0x8307, None, ('RspInfo', 'ExecOrder'), False, False)
OnRspQryForQuote = MessageType("OnRspQryForQuote", "trader", "response", 0x8315, None, ('RspInfo', 'ForQuote'), False, False)
OnRspQryQuote = MessageType("OnRspQryQuote", "trader", "response", 0x8319, None, ('RspInfo', 'Quote'), False, False)
OnRspQryOptionSelfClose = MessageType("OnRspQryOptionSelfClose", "trader", "response", 0x8343, None, ('RspInfo', 'OptionSelfClose'), False, False)
OnRspQryInvestUnit = MessageType("OnRspQryInvestUnit", "trader", "response", 0x8347, None, ('RspInfo', 'InvestUnit'), False, False)
OnRspQryCombInstrumentGuard = MessageType("OnRspQryCombInstrumentGuard", "trader", "response", 0x8361, None, ('RspInfo', 'CombInstrumentGuard'), False, False)
OnRspQryCombAction = MessageType("OnRspQryCombAction", "trader", "response", 0x8363, None, ('RspInfo', 'CombAction'), False, False)
OnRspError = MessageType("OnRspError", "trader", "response", 0x0001, None, ('RspInfo',), False, False)
OnRspFromBankToFutureByFuture = MessageType("OnRspFromBankToFutureByFuture", "trader", "response", 0x1800C, None, ('RspInfo', 'ReqTransfer'), False, False)
OnRspFromFutureToBankByFuture = MessageType("OnRspFromFutureToBankByFuture", "trader", "response", 0x1800E, None, ('RspInfo', 'ReqTransfer'), False, False)
OnRspQueryBankAccountMoneyByFuture = MessageType("OnRspQueryBankAccountMoneyByFuture", "trader", "response", 0x1801A, None, ('RspInfo', 'ReqQueryAccount'), False, False)
OnRtnOrder = MessageType("OnRtnOrder", "trader", "return", 0xF001, None, ('Order',), False, False)
OnRtnTrade = MessageType("OnRtnTrade", "trader", "return", 0xF002, None, ('Trade',), False, False)
OnErrRtnOrderInsert = MessageType("OnErrRtnOrderInsert", "trader", "return", 0xF003, None, ('RspInfo', 'InputOrder'), False, False)
OnErrRtnOrderAction = MessageType("OnErrRtnOrderAction", "trader", "return", 0xF004, None, ('RspInfo', 'OrderAction'), False, False)
OnRtnTradingNotice = MessageType("OnRtnTradingNotice", "trader", "return", 0xF009, None, ('TradingNoticeInfo',), False, False)
OnRtnErrorConditionalOrder = MessageType("OnRtnErrorConditionalOrder", "trader", "return", 0xF00A, None, ('ErrorConditionalOrder',), False, False)
OnRtnExecOrder = MessageType("OnRtnExecOrder", "trader", "return", 0xF011, None, ('ExecOrder',), False, False)
OnErrRtnExecOrderInsert = MessageType("OnErrRtnExecOrderInsert", "trader", "return", 0xF012, None, ('RspInfo', 'InputExecOrder'), False, False)
OnErrRtnExecOrderAction = MessageType("OnErrRtnExecOrderAction", "trader", "return", 0xF013, None, ('RspInfo', 'ExecOrderAction'), False, False)
OnErrRtnForQuoteInsert = MessageType("OnErrRtnForQuoteInsert", "trader", "return", 0xF014, None, ('RspInfo', 'InputForQuote'), False, False)
OnRtnQuote = MessageType("OnRtnQuote", "trader", "return", 0xF015, None, ('Quote',), False, False)
OnErrRtnQuoteInsert = MessageType("OnErrRtnQuoteInsert", "trader", "return", 0xF016, None, ('RspInfo', 'InputQuote'), False, False)
OnErrRtnQuoteAction = MessageType("OnErrRtnQuoteAction", "trader", "return", 0xF017, None, ('RspInfo', 'QuoteAction'), False, False)
OnRtnForQuoteRsp = MessageType("OnRtnForQuoteRsp", "trader", "return", 0xF018, None, ('ForQuoteRsp',), False, False)
OnRtnCFMMCTradingAccountToken = MessageType("OnRtnCFMMCTradingAccountToken", "trader", "return", 0xF019, None, ('CFMMCTradingAccountToken',), False, False)
OnErrRtnBatchOrderAction = MessageType("OnErrRtnBatchOrderAction", "trader", "return", 0xF020, None, ('RspInfo', 'BatchOrderAction'), False, False)
OnRtnOptionSelfClose = MessageType("OnRtnOptionSelfClose", "trader", "return", 0xF021, None, ('OptionSelfClose',), False, False)
OnErrRtnOptionSelfCloseInsert = MessageType("OnErrRtnOptionSelfCloseInsert", "trader", "return", 0xF022, None, ('RspInfo', 'InputOptionSelfClose'), False, False)
OnErrRtnOptionSelfCloseAction = MessageType("OnErrRtnOptionSelfCloseAction", "trader", "return", 0xF023, None, ('RspInfo', 'OptionSelfCloseAction'), False, False)
OnRtnCombAction = MessageType("OnRtnCombAction", "trader", "return", 0xF050, None, ('CombAction',), False, False)
OnErrRtnCombActionInsert = MessageType("OnErrRtnCombActionInsert", "trader", "return", 0xF051, None, ('RspInfo', 'InputCombAction'), False, False)
OnRtnInstrumentStatus = MessageType("OnRtnInstrumentStatus", "trader", "return", 0xF104, None, ('InstrumentStatus',), False, False)
OnRtnBulletin = MessageType("OnRtnBulletin", "trader", "return", 0xF105, None, ('Bulletin',), False, False)
OnRtnFromBankToFutureByBank = MessageType("OnRtnFromBankToFutureByBank", "trader", "return", 0xF200, None, ('RspTransfer',), False, False)
OnRtnFromFutureToBankByBank = MessageType("OnRtnFromFutureToBankByBank", "trader", "return", 0xF201, None, ('RspTransfer',), False, False)
OnRtnRepealFromBankToFutureByBank = MessageType("OnRtnRepealFromBankToFutureByBank", "trader", "return", 0xF202, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByBank = MessageType("OnRtnRepealFromFutureToBankByBank", "trader", "return", 0xF203, None, ('RspRepeal',), False, False)
OnRtnFromBankToFutureByFuture = MessageType("OnRtnFromBankToFutureByFuture", "trader", "return", 0xF204, None, ('RspTransfer',), False, False)
OnRtnFromFutureToBankByFuture = MessageType("OnRtnFromFutureToBankByFuture", "trader", "return", 0xF205, None, ('RspTransfer',), False, False)
OnRtnRepealFromBankToFutureByFutureManual = MessageType("OnRtnRepealFromBankToFutureByFutureManual", "trader", "return", 0xF206, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByFutureManual = MessageType("OnRtnRepealFromFutureToBankByFutureManual", "trader", "return", 0xF207, None, ('RspRepeal',), False, False)
OnErrRtnBankToFutureByFuture = MessageType("OnErrRtnBankToFutureByFuture", "trader", "return", 0xF20C, None, ('RspInfo', 'ReqTransfer'), False, False)
OnErrRtnFutureToBankByFuture = MessageType("OnErrRtnFutureToBankByFuture", "trader", "return", 0xF20D, None, ('RspInfo', 'ReqTransfer'), False, False)
OnErrRtnRepealBankToFutureByFutureManual = MessageType("OnErrRtnRepealBankToFutureByFutureManual", "trader", "return", 0xF20E, None, ('RspInfo', 'ReqRepeal'), False, False)
OnErrRtnRepealFutureToBankByFutureManual = MessageType("OnErrRtnRepealFutureToBankByFutureManual", "trader", "return", 0xF20F, None, ('RspInfo', 'ReqRepeal'), False, False)
OnErrRtnQueryBankBalanceByFuture = MessageType("OnErrRtnQueryBankBalanceByFuture", "trader", "return", 0xF210, None, ('RspInfo', 'ReqQueryAccount'), False, False)
OnRtnRepealFromBankToFutureByFuture = MessageType("OnRtnRepealFromBankToFutureByFuture", "trader", "return", 0xF214, None, ('RspRepeal',), False, False)
OnRtnRepealFromFutureToBankByFuture = MessageType("OnRtnRepealFromFutureToBankByFuture", "trader", "return", 0xF215, None, ('RspRepeal',), False, False)
OnRtnQueryBankBalanceByFuture = MessageType("OnRtnQueryBankBalanceByFuture", "trader", "return", 0xF208, None, ('NotifyQueryAccount',), False, False)
OnRtnOpenAccountByBank = MessageType("OnRtnOpenAccountByBank", "trader", "return", 0x18038, None, ('OpenAccount',), False, False)
OnRtnCancelAccountByBank = MessageType("OnRtnCancelAccountByBank", "trader", "return", 0x18039, None, ('CancelAccount',), False, False)
OnRtnChangeAccountByBank = MessageType("OnRtnChangeAccountByBank", "trader", "return", 0x1803A, None, ('ChangeAccount',), False, False)
FlowPositions = MessageType("FlowPositions", "trader", "return", 0xF102, 0, ('Dissemination',), True, False)
ReqUserAuthMethod = MessageType("ReqUserAuthMethod", "trader", "request", 0xF000000, None, ('ReqUserAuthMethod',), False, True)
ReqGenUserCaptcha = MessageType("ReqGenUserCaptcha", "trader", "request", 0xF000001, None, ('ReqGenUserCaptcha',), False, True)
ReqGenUserText = MessageType("ReqGenUserText", "trader", "request", 0xF000002, None, ('ReqGenUserText',), False, True)
ReqUserLoginWithCaptcha = MessageType("ReqUserLoginWithCaptcha", "trader", "request", 0xF000003, None, ('ReqUserLoginWithCaptcha',), False, True)
ReqUserLoginWithText = MessageType("ReqUserLoginWithText", "trader", "request", 0xF000004, None, ('ReqUserLoginWithText',), False, True)
ReqUserLoginWithOTP = MessageType("ReqUserLoginWithOTP", "trader", "request", 0xF000005, None, ('ReqUserLoginWithOTP',), False, True)
ReqQryMaxOrderVolume = MessageType("ReqQryMaxOrderVolume", "trader", "request", 0xF000006, None, ('QryMaxOrderVolume',), False, True)
ReqQryUserSession = MessageType("ReqQryUserSession", "trader", "request", 0xF000007, None, ('QryUserSession',), False, True)
ReqQryTraderOffer = MessageType("ReqQryTraderOffer", "trader", "request", 0xF000008, None, ('QryTraderOffer',), False, True)
ReqQrySecAgentTradeInfo = MessageType("ReqQrySecAgentTradeInfo", "trader", "request", 0xF000009, None, ('QrySecAgentTradeInfo',), False, True)
ReqQryClassifiedInstrument = MessageType("ReqQryClassifiedInstrument", "trader", "request", 0xF00000A, None, ('QryClassifiedInstrument',), False, True)
ReqQryCombPromotionParam = MessageType("ReqQryCombPromotionParam", "trader", "request", 0xF00000B, None, ('QryCombPromotionParam',), False, True)
ReqQryRiskSettleInvstPosition = MessageType("ReqQryRiskSettleInvstPosition", "trader", "request", 0xF00000C, None, ('QryRiskSettleInvstPosition',), False, True)
ReqQryRiskSettleProductStatus = MessageType("ReqQryRiskSettleProductStatus", "trader", "request", 0xF00000D, None, ('QryRiskSettleProductStatus',), False, True)
ReqQrySPBMFutureParameter = MessageType("ReqQrySPBMFutureParameter", "trader", "request", 0xF00000E, None, ('QrySPBMFutureParameter',), False, True)
ReqQrySPBMOptionParameter = MessageType("ReqQrySPBMOptionParameter", "trader", "request", 0xF00000F, None, ('QrySPBMOptionParameter',), False, True)
ReqQrySPBMIntraParameter = MessageType("ReqQrySPBMIntraParameter", "trader", "request", 0xF000010, None, ('QrySPBMIntraParameter',), False, True)
ReqQrySPBMInterParameter = MessageType("ReqQrySPBMInterParameter", "trader", "request", 0xF000011, None, ('QrySPBMInterParameter',), False, True)
ReqQrySPBMPortfDefinition = MessageType("ReqQrySPBMPortfDefinition", "trader", "request", 0xF000012, None, ('QrySPBMPortfDefinition',), False, True)
ReqQrySPBMInvestorPortfDef = MessageType("ReqQrySPBMInvestorPortfDef", "trader", "request", 0xF000013, None, ('QrySPBMInvestorPortfDef',), False, True)
ReqQryInvestorPortfMarginRatio = MessageType("ReqQryInvestorPortfMarginRatio", "trader", "request", 0xF000014, None, ('QryInvestorPortfMarginRatio',), False, True)
ReqQryInvestorProdSPBMDetail = MessageType("ReqQryInvestorProdSPBMDetail", "trader", "request", 0xF000015, None, ('QryInvestorProdSPBMDetail',), False, True)
ReqQryInvestorCommoditySPMMMargin = MessageType("ReqQryInvestorCommoditySPMMMargin", "trader", "request", 0xF000016, None, ('QryInvestorCommoditySPMMMargin',), False, True)
ReqQryInvestorCommodityGroupSPMMMargin = MessageType("ReqQryInvestorCommodityGroupSPMMMargin", "trader", "request", 0xF000017, None, ('QryInvestorCommodityGroupSPMMMargin',), False, True)
ReqQrySPMMInstParam = MessageType("ReqQrySPMMInstParam", "trader", "request", 0xF000018, None, ('QrySPMMInstParam',), False, True)
ReqQrySPMMProductParam = MessageType("ReqQrySPMMProductParam", "trader", "request", 0xF000019, None, ('QrySPMMProductParam',), False, True)
ReqQrySPBMAddOnInterParameter = MessageType("ReqQrySPBMAddOnInterParameter", "trader", "request", 0xF00001A, None, ('QrySPBMAddOnInterParameter',), False, True)
ReqQryRCAMSCombProductInfo = MessageType("ReqQryRCAMSCombProductInfo", "trader", "request", 0xF00001B, None, ('QryRCAMSCombProductInfo',), False, True)
ReqQryRCAMSInstrParameter = MessageType("ReqQryRCAMSInstrParameter", "trader", "request", 0xF00001C, None, ('QryRCAMSInstrParameter',), False, True)
ReqQryRCAMSIntraParameter = MessageType("ReqQryRCAMSIntraParameter", "trader", "request", 0xF00001D, None, ('QryRCAMSIntraParameter',), False, True)
ReqQryRCAMSInterParameter = MessageType("ReqQryRCAMSInterParameter", "trader", "request", 0xF00001E, None, ('QryRCAMSInterParameter',), False, True)
ReqQryRCAMSShortOptAdjustParam = MessageType("ReqQryRCAMSShortOptAdjustParam", "trader", "request", 0xF00001F, None, ('QryRCAMSShortOptAdjustParam',), False, True)
ReqQryRCAMSInvestorCombPosition = MessageType("ReqQryRCAMSInvestorCombPosition", "trader", "request", 0xF000020, None, ('QryRCAMSInvestorCombPosition',), False, True)
ReqQryInvestorProdRCAMSMargin = MessageType("ReqQryInvestorProdRCAMSMargin", "trader", "request", 0xF000021, None, ('QryInvestorProdRCAMSMargin',), False, True)
ReqQryRULEInstrParameter = MessageType("ReqQryRULEInstrParameter", "trader", "request", 0xF000022, None, ('QryRULEInstrParameter',), False, True)
ReqQryRULEIntraParameter = MessageType("ReqQryRULEIntraParameter", "trader", "request", 0xF000023, None, ('QryRULEIntraParameter',), False, True)
ReqQryRULEInterParameter = MessageType("ReqQryRULEInterParameter", "trader", "request", 0xF000024, None, ('QryRULEInterParameter',), False, True)
ReqQryInvestorProdRULEMargin = MessageType("ReqQryInvestorProdRULEMargin", "trader", "request", 0xF000025, None, ('QryInvestorProdRULEMargin',), False, True)
ReqQryInvestorPortfSetting = MessageType("ReqQryInvestorPortfSetting", "trader", "request", 0xF000026, None, ('QryInvestorPortfSetting',), False, True)
ReqQryInvestorInfoCommRec = MessageType("ReqQryInvestorInfoCommRec", "trader", "request", 0xF000027, None, ('QryInvestorInfoCommRec',), False, True)
ReqQryCombLeg = MessageType("ReqQryCombLeg", "trader", "request", 0xF000028, None, ('QryCombLeg',), False, True)
ReqOffsetSetting = MessageType("ReqOffsetSetting", "trader", "request", 0xF000029, None, ('InputOffsetSetting',), False, True)
ReqCancelOffsetSetting = MessageType("ReqCancelOffsetSetting", "trader", "request", 0xF00002A, None, ('InputOffsetSetting',), False, True)
ReqQryOffsetSetting = MessageType("ReqQryOffsetSetting", "trader", "request", 0xF00002B, None, ('QryOffsetSetting',), False, True)
ReqGenSMSCode = MessageType("ReqGenSMSCode", "trader", "request", 0xF00002C, None, ('ReqGenSMSCode',), False, True)
ReqSpdApply = MessageType("ReqSpdApply", "trader", "request", 0xF00002D, None, ('InputSpdApply',), False, True)
ReqSpdApplyAction = MessageType("ReqSpdApplyAction", "trader", "request", 0xF00002E, None, ('InputSpdApplyAction',), False, True)
ReqQrySpdApply = MessageType("ReqQrySpdApply", "trader", "request", 0xF00002F, None, ('QrySpdApply',), False, True)
ReqHedgeCfm = MessageType("ReqHedgeCfm", "trader", "request", 0xF000030, None, ('InputHedgeCfm',), False, True)
ReqHedgeCfmAction = MessageType("ReqHedgeCfmAction", "trader", "request", 0xF000031, None, ('InputHedgeCfmAction',), False, True)
ReqQryHedgeCfm = MessageType("ReqQryHedgeCfm", "trader", "request", 0xF000032, None, ('QryHedgeCfm',), False, True)
OnRspUserAuthMethod = MessageType("OnRspUserAuthMethod", "trader", "response", 0xF000033, None, ('RspInfo', 'RspUserAuthMethod'), False, True)
OnRspGenUserCaptcha = MessageType("OnRspGenUserCaptcha", "trader", "response", 0xF000034, None, ('RspInfo', 'RspGenUserCaptcha'), False, True)
OnRspGenUserText = MessageType("OnRspGenUserText", "trader", "response", 0xF000035, None, ('RspInfo', 'RspGenUserText'), False, True)
OnRspQryMaxOrderVolume = MessageType("OnRspQryMaxOrderVolume", "trader", "response", 0xF000036, None, ('RspInfo', 'QryMaxOrderVolume'), False, True)
OnRspQryUserSession = MessageType("OnRspQryUserSession", "trader", "response", 0xF000037, None, ('RspInfo', 'UserSession'), False, True)
OnRspQryTraderOffer = MessageType("OnRspQryTraderOffer", "trader", "response", 0xF000038, None, ('RspInfo', 'TraderOffer'), False, True)
OnRspQrySecAgentTradeInfo = MessageType("OnRspQrySecAgentTradeInfo", "trader", "response", 0xF000039, None, ('RspInfo', 'SecAgentTradeInfo'), False, True)
OnRspQryClassifiedInstrument = MessageType("OnRspQryClassifiedInstrument", "trader", "response", 0xF00003A, None, ('RspInfo', 'Instrument'), False, True)
OnRspQryCombPromotionParam = MessageType("OnRspQryCombPromotionParam", "trader", "response", 0xF00003B, None, ('RspInfo', 'CombPromotionParam'), False, True)
OnRspQryRiskSettleInvstPosition = MessageType("OnRspQryRiskSettleInvstPosition", "trader", "response", 0xF00003C, None, ('RspInfo', 'RiskSettleInvstPosition'), False, True)
OnRspQryRiskSettleProductStatus = MessageType("OnRspQryRiskSettleProductStatus", "trader", "response", 0xF00003D, None, ('RspInfo', 'RiskSettleProductStatus'), False, True)
OnRspQrySPBMFutureParameter = MessageType("OnRspQrySPBMFutureParameter", "trader", "response", 0xF00003E, None, ('RspInfo', 'SPBMFutureParameter'), False, True)
OnRspQrySPBMOptionParameter = MessageType("OnRspQrySPBMOptionParameter", "trader", "response", 0xF00003F, None, ('RspInfo', 'SPBMOptionParameter'), False, True)
OnRspQrySPBMIntraParameter = MessageType("OnRspQrySPBMIntraParameter", "trader", "response", 0xF000040, None, ('RspInfo', 'SPBMIntraParameter'), False, True)
OnRspQrySPBMInterParameter = MessageType("OnRspQrySPBMInterParameter", "trader", "response", 0xF000041, None, ('RspInfo', 'SPBMInterParameter'), False, True)
OnRspQrySPBMPortfDefinition = MessageType("OnRspQrySPBMPortfDefinition", "trader", "response", 0xF000042, None, ('RspInfo', 'SPBMPortfDefinition'), False, True)
OnRspQrySPBMInvestorPortfDef = MessageType("OnRspQrySPBMInvestorPortfDef", "trader", "response", 0xF000043, None, ('RspInfo', 'SPBMInvestorPortfDef'), False, True)
OnRspQryInvestorPortfMarginRatio = MessageType("OnRspQryInvestorPortfMarginRatio", "trader", "response", 0xF000044, None, ('RspInfo', 'InvestorPortfMarginRatio'), False, True)
OnRspQryInvestorProdSPBMDetail = MessageType("OnRspQryInvestorProdSPBMDetail", "trader", "response", 0xF000045, None, ('RspInfo', 'InvestorProdSPBMDetail'), False, True)
OnRspQryInvestorCommoditySPMMMargin = MessageType("OnRspQryInvestorCommoditySPMMMargin", "trader", "response", 0xF000046, None, ('RspInfo', 'InvestorCommoditySPMMMargin'), False, True)
OnRspQryInvestorCommodityGroupSPMMMargin = MessageType("OnRspQryInvestorCommodityGroupSPMMMargin", "trader", "response", 0xF000047, None, ('RspInfo', 'InvestorCommodityGroupSPMMMargin'), False, True)
OnRspQrySPMMInstParam = MessageType("OnRspQrySPMMInstParam", "trader", "response", 0xF000048, None, ('RspInfo', 'SPMMInstParam'), False, True)
OnRspQrySPMMProductParam = MessageType("OnRspQrySPMMProductParam", "trader", "response", 0xF000049, None, ('RspInfo', 'SPMMProductParam'), False, True)
OnRspQrySPBMAddOnInterParameter = MessageType("OnRspQrySPBMAddOnInterParameter", "trader", "response", 0xF00004A, None, ('RspInfo', 'SPBMAddOnInterParameter'), False, True)
OnRspQryRCAMSCombProductInfo = MessageType("OnRspQryRCAMSCombProductInfo", "trader", "response", 0xF00004B, None, ('RspInfo', 'RCAMSCombProductInfo'), False, True)
OnRspQryRCAMSInstrParameter = MessageType("OnRspQryRCAMSInstrParameter", "trader", "response", 0xF00004C, None, ('RspInfo', 'RCAMSInstrParameter'), False, True)
OnRspQryRCAMSIntraParameter = MessageType("OnRspQryRCAMSIntraParameter", "trader", "response", 0xF00004D, None, ('RspInfo', 'RCAMSIntraParameter'), False, True)
OnRspQryRCAMSInterParameter = MessageType("OnRspQryRCAMSInterParameter", "trader", "response", 0xF00004E, None, ('RspInfo', 'RCAMSInterParameter'), False, True)
OnRspQryRCAMSShortOptAdjustParam = MessageType("OnRspQryRCAMSShortOptAdjustParam", "trader", "response", 0xF00004F, None, ('RspInfo', 'RCAMSShortOptAdjustParam'), False, True)
OnRspQryRCAMSInvestorCombPosition = MessageType("OnRspQryRCAMSInvestorCombPosition", "trader", "response", 0xF000050, None, ('RspInfo', 'RCAMSInvestorCombPosition'), False, True)
OnRspQryInvestorProdRCAMSMargin = MessageType("OnRspQryInvestorProdRCAMSMargin", "trader", "response", 0xF000051, None, ('RspInfo', 'InvestorProdRCAMSMargin'), False, True)
OnRspQryRULEInstrParameter = MessageType("OnRspQryRULEInstrParameter", "trader", "response", 0xF000052, None, ('RspInfo', 'RULEInstrParameter'), False, True)
OnRspQryRULEIntraParameter = MessageType("OnRspQryRULEIntraParameter", "trader", "response", 0xF000053, None, ('RspInfo', 'RULEIntraParameter'), False, True)
OnRspQryRULEInterParameter = MessageType("OnRspQryRULEInterParameter", "trader", "response", 0xF000054, None, ('RspInfo', 'RULEInterParameter'), False, True)
OnRspQryInvestorProdRULEMargin = MessageType("OnRspQryInvestorProdRULEMargin", "trader", "response", 0xF000055, None, ('RspInfo', 'InvestorProdRULEMargin'), False, True)
OnRspQryInvestorPortfSetting = MessageType("OnRspQryInvestorPortfSetting", "trader", "response", 0xF000056, None, ('RspInfo', 'InvestorPortfSetting'), False, True)
OnRspQryInvestorInfoCommRec = MessageType("OnRspQryInvestorInfoCommRec", "trader", "response", 0xF000057, None, ('RspInfo', 'InvestorInfoCommRec'), False, True)
OnRspQryCombLeg = MessageType("OnRspQryCombLeg", "trader", "response", 0xF000058, None, ('RspInfo', 'CombLeg'), False, True)
OnRspOffsetSetting = MessageType("OnRspOffsetSetting", "trader", "response", 0xF000059, None, ('RspInfo', 'InputOffsetSetting'), False, True)
OnRspCancelOffsetSetting = MessageType("OnRspCancelOffsetSetting", "trader", "response", 0xF00005A, None, ('RspInfo', 'InputOffsetSetting'), False, True)
OnRtnOffsetSetting = MessageType("OnRtnOffsetSetting", "trader", "return", 0xF00005B, None, ('OffsetSetting',), False, True)
OnErrRtnOffsetSetting = MessageType("OnErrRtnOffsetSetting", "trader", "return", 0xF00005C, None, ('RspInfo', 'InputOffsetSetting'), False, True)
OnErrRtnCancelOffsetSetting = MessageType("OnErrRtnCancelOffsetSetting", "trader", "return", 0xF00005D, None, ('RspInfo', 'CancelOffsetSetting'), False, True)
OnRspQryOffsetSetting = MessageType("OnRspQryOffsetSetting", "trader", "response", 0xF00005E, None, ('RspInfo', 'OffsetSetting'), False, True)
OnRspGenSMSCode = MessageType("OnRspGenSMSCode", "trader", "response", 0xF00005F, None, ('RspInfo', 'RspGenSMSCode'), False, True)
OnRspSpdApply = MessageType("OnRspSpdApply", "trader", "response", 0xF000060, None, ('RspInfo', 'InputSpdApply'), False, True)
OnRspSpdApplyAction = MessageType("OnRspSpdApplyAction", "trader", "response", 0xF000061, None, ('RspInfo', 'InputSpdApplyAction'), False, True)
OnRspQrySpdApply = MessageType("OnRspQrySpdApply", "trader", "response", 0xF000062, None, ('RspInfo', 'SpdApply'), False, True)
OnRtnSpdApply = MessageType("OnRtnSpdApply", "trader", "return", 0xF000063, None, ('SpdApply',), False, True)
OnErrRtnSpdApply = MessageType("OnErrRtnSpdApply", "trader", "return", 0xF000064, None, ('RspInfo', 'InputSpdApply'), False, True)
OnErrRtnSpdApplyAction = MessageType("OnErrRtnSpdApplyAction", "trader", "return", 0xF000065, None, ('RspInfo', 'SpdApplyAction'), False, True)
OnRspHedgeCfm = MessageType("OnRspHedgeCfm", "trader", "response", 0xF000066, None, ('RspInfo', 'InputHedgeCfm'), False, True)
OnRspHedgeCfmAction = MessageType("OnRspHedgeCfmAction", "trader", "response", 0xF000067, None, ('RspInfo', 'InputHedgeCfmAction'), False, True)
OnRspQryHedgeCfm = MessageType("OnRspQryHedgeCfm", "trader", "response", 0xF000068, None, ('RspInfo', 'HedgeCfm'), False, True)
OnRtnHedgeCfm = MessageType("OnRtnHedgeCfm", "trader", "return", 0xF000069, None, ('HedgeCfm',), False, True)
OnErrRtnHedgeCfm = MessageType("OnErrRtnHedgeCfm", "trader", "return", 0xF00006A, None, ('RspInfo', 'InputHedgeCfm'), False, True)
OnErrRtnHedgeCfmAction = MessageType("OnErrRtnHedgeCfmAction", "trader", "return", 0xF00006B, None, ('RspInfo', 'HedgeCfmAction'), False, True)
SubscribeMarketData = MessageType("SubscribeMarketData", "md", "request", 0x4401, 0, ('SpecificInstrument',), True, False)
UnSubscribeMarketData = MessageType("UnSubscribeMarketData", "md", "request", 0x4403, 0, ('SpecificInstrument',), True, False)
SubscribeForQuoteRsp = MessageType("SubscribeForQuoteRsp", "md", "request", 0x4409, 0, ('SpecificInstrument',), True, False)
UnSubscribeForQuoteRsp = MessageType("UnSubscribeForQuoteRsp", "md", "request", 0x440B, 0, ('SpecificInstrument',), True, False)
OnRspSubMarketData = MessageType("OnRspSubMarketData", "md", "response", 0x4402, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspUnSubMarketData = MessageType("OnRspUnSubMarketData", "md", "response", 0x4404, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspSubForQuoteRsp = MessageType("OnRspSubForQuoteRsp", "md", "response", 0x440A, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRspUnSubForQuoteRsp = MessageType("OnRspUnSubForQuoteRsp", "md", "response", 0x440C, None, ('RspInfo', 'SpecificInstrument'), False, False)
OnRtnDepthMarketData = MessageType("OnRtnDepthMarketData", "md", "return", 0xF101, None, ('DepthMarketData',), False, False)
OnRtnDepthMarketDataIncrement = MessageType("OnRtnDepthMarketDataIncrement", "md", "return", 0xF103, None, ('MarketDataBase', 'MarketDataStatic', 'MarketDataLastMatch', 'MarketDataBestPrice', 'MarketDataBid23', 'MarketDataAsk23', 'MarketDataBid45', 'MarketDataAsk45', 'MarketDataUpdateTime', 'MarketDataExchange', 'MarketDataAveragePrice'), False, False)
ReqQryMulticastInstrument = MessageType("ReqQryMulticastInstrument", "md", "request", 0xF00006C, None, ('QryMulticastInstrument',), False, True)
OnRspQryMulticastInstrument = MessageType("OnRspQryMulticastInstrument", "md", "response", 0xF00006D, None, ('RspInfo', 'MulticastInstrument'), False, True)

MESSAGES: tuple[MessageType, ...] = (
    ReqAuthenticate,
    ReqUserLogin,
    ReqUserLogout,
    ReqUserPasswordUpdate,
    ReqTradingAccountPasswordUpdate,
    ReqUserLogin2,
    ReqUserPasswordUpdate2,
    ReqOrderInsert,
    ReqParkedOrderInsert,
    ReqParkedOrderAction,
    ReqOrderAction,
    ReqSettlementInfoConfirm,
    ReqRemoveParkedOrder,
    ReqRemoveParkedOrderAction,
    ReqExecOrderInsert,
    ReqExecOrderAction,
    ReqForQuoteInsert,
    ReqQuoteInsert,
    ReqQuoteAction,
    ReqBatchOrderAction,
    ReqOptionSelfCloseInsert,
    ReqOptionSelfCloseAction,
    ReqCombActionInsert,
    ReqQryOrder,
    ReqQryTrade,
    ReqQryInvestorPosition,
    ReqQryTradingAccount,
    ReqQryInvestor,
    ReqQryTradingCode,
    ReqQryInstrumentMarginRate,
    ReqQryInstrumentCommissionRate,
    ReqQryExchange,
    ReqQryProduct,
    ReqQryInstrument,
    ReqQryDepthMarketData,
    ReqQrySettlementInfo,
    ReqQryTransferBank,
    ReqQryInvestorPositionDetail,
    ReqQryNotice,
    ReqQrySettlementInfoConfirm,
    ReqQryInvestorPositionCombineDetail,
    ReqQryCFMMCTradingAccountKey,
    ReqQryEWarrantOffset,
    ReqQryInvestorProductGroupMargin,
    ReqQryExchangeMarginRate,
    ReqQryExchangeMarginRateAdjust,
    ReqQryExchangeRate,
    ReqQrySecAgentACIDMap,
    ReqQryProductExchRate,
    ReqQryProductGroup,
    ReqQryMMInstrumentCommissionRate,
    ReqQryMMOptionInstrCommRate,
    ReqQryInstrumentOrderCommRate,
    ReqQrySecAgentTradingAccount,
    ReqQrySecAgentCheckMode,
    ReqQryOptionInstrTradeCost,
    ReqQryOptionInstrCommRate,
    ReqQryExecOrder,
    ReqQryForQuote,
    ReqQryQuote,
    ReqQryOptionSelfClose,
    ReqQryInvestUnit,
    ReqQryCombInstrumentGuard,
    ReqQryCombAction,
    ReqQryTransferSerial,
    ReqQryAccountregister,
    ReqQryContractBank,
    ReqQryParkedOrder,
    ReqQryParkedOrderAction,
    ReqQryTradingNotice,
    ReqQryBrokerTradingParams,
    ReqQryBrokerTradingAlgos,
    ReqQueryCFMMCTradingAccountToken,
    ReqFromBankToFutureByFuture,
    ReqFromFutureToBankByFuture,
    ReqQueryBankAccountMoneyByFuture,
    OnRspUserLogin,
    OnRspUserLogout,
    OnRspUserPasswordUpdate,
    OnRspTradingAccountPasswordUpdate,
    OnRspAuthenticate,
    OnRspOrderInsert,
    OnRspParkedOrderInsert,
    OnRspParkedOrderAction,
    OnRspOrderAction,
    OnRspSettlementInfoConfirm,
    OnRspRemoveParkedOrder,
    OnRspRemoveParkedOrderAction,
    OnRspExecOrderInsert,
    OnRspExecOrderAction,
    OnRspForQuoteInsert,
    OnRspQuoteInsert,
    OnRspQuoteAction,
    OnRspBatchOrderAction,
    OnRspOptionSelfCloseInsert,
    OnRspOptionSelfCloseAction,
    OnRspCombActionInsert,
    OnRspQryOrder,
    OnRspQryTrade,
    OnRspQryInvestorPosition,
    OnRspQryTradingAccount,
    OnRspQryInvestor,
    OnRspQryTradingCode,
    OnRspQryInstrumentMarginRate,
    OnRspQryInstrumentCommissionRate,
    OnRspQryExchange,
    OnRspQryProduct,
    OnRspQryInstrument,
    OnRspQryDepthMarketData,
    OnRspQrySettlementInfo,
    OnRspQryTransferBank,
    OnRspQryInvestorPositionDetail,
    OnRspQryNotice,
    OnRspQrySettlementInfoConfirm,
    OnRspQryInvestorPositionCombineDetail,
    OnRspQryCFMMCTradingAccountKey,
    OnRspQryEWarrantOffset,
    OnRspQryInvestorProductGroupMargin,
    OnRspQryExchangeMarginRate,
    OnRspQryExchangeMarginRateAdjust,
    OnRspQryExchangeRate,
    OnRspQrySecAgentACIDMap,
    OnRspQryProductExchRate,
    OnRspQryProductGroup,
    OnRspQryMMInstrumentCommissionRate,
    OnRspQryMMOptionInstrCommRate,
    OnRspQryInstrumentOrderCommRate,
    OnRspQrySecAgentTradingAccount,
    OnRspQrySecAgentCheckMode,
    OnRspQryContractBank,
    OnRspQryParkedOrder,
    OnRspQryParkedOrderAction,
    OnRspQryTradingNotice,
    OnRspQryBrokerTradingParams,
    OnRspQryBrokerTradingAlgos,
    OnRspQueryCFMMCTradingAccountToken,
    OnRspQryTransferSerial,
    OnRspQryAccountregister,
    OnRspQryOptionInstrTradeCost,
    OnRspQryOptionInstrCommRate,
    OnRspQryExecOrder,
    OnRspQryForQuote,
    OnRspQryQuote,
    OnRspQryOptionSelfClose,
    OnRspQryInvestUnit,
    OnRspQryCombInstrumentGuard,
    OnRspQryCombAction,
    OnRspError,
    OnRspFromBankToFutureByFuture,
    OnRspFromFutureToBankByFuture,
    OnRspQueryBankAccountMoneyByFuture,
    OnRtnOrder,
    OnRtnTrade,
    OnErrRtnOrderInsert,
    OnErrRtnOrderAction,
    OnRtnTradingNotice,
    OnRtnErrorConditionalOrder,
    OnRtnExecOrder,
    OnErrRtnExecOrderInsert,
    OnErrRtnExecOrderAction,
    OnErrRtnForQuoteInsert,
    OnRtnQuote,
    OnErrRtnQuoteInsert,
    OnErrRtnQuoteAction,
    OnRtnForQuoteRsp,
    OnRtnCFMMCTradingAccountToken,
    OnErrRtnBatchOrderAction,
    OnRtnOptionSelfClose,
    OnErrRtnOptionSelfCloseInsert,
    OnErrRtnOptionSelfCloseAction,
    OnRtnCombAction,
    OnErrRtnCombActionInsert,
    OnRtnInstrumentStatus,
    OnRtnBulletin,
    OnRtnFromBankToFutureByBank,
    OnRtnFromFutureToBankByBank,
    OnRtnRepealFromBankToFutureByBank,
    OnRtnRepealFromFutureToBankByBank,
    OnRtnFromBankToFutureByFuture,
    OnRtnFromFutureToBankByFuture,
    OnRtnRepealFromBankToFutureByFutureManual,
    OnRtnRepealFromFutureToBankByFutureManual,
    OnErrRtnBankToFutureByFuture,
    OnErrRtnFutureToBankByFuture,
    OnErrRtnRepealBankToFutureByFutureManual,
    OnErrRtnRepealFutureToBankByFutureManual,
    OnErrRtnQueryBankBalanceByFuture,
    OnRtnRepealFromBankToFutureByFuture,
    OnRtnRepealFromFutureToBankByFuture,
    OnRtnQueryBankBalanceByFuture,
    OnRtnOpenAccountByBank,
    OnRtnCancelAccountByBank,
    OnRtnChangeAccountByBank,
    FlowPositions,
    ReqUserAuthMethod,
    ReqGenUserCaptcha,
    ReqGenUserText,
    ReqUserLoginWithCaptcha,
    ReqUserLoginWithText,
    ReqUserLoginWithOTP,
    ReqQryMaxOrderVolume,
    ReqQryUserSession,
    ReqQryTraderOffer,
    ReqQrySecAgentTradeInfo,
    ReqQryClassifiedInstrument,
    ReqQryCombPromotionParam,
    ReqQryRiskSettleInvstPosition,
    ReqQryRiskSettleProductStatus,
    ReqQrySPBMFutureParameter,
    ReqQrySPBMOptionParameter,
    ReqQrySPBMIntraParameter,
    ReqQrySPBMInterParameter,
    ReqQrySPBMPortfDefinition,
    ReqQrySPBMInvestorPortfDef,
    ReqQryInvestorPortfMarginRatio,
    ReqQryInvestorProdSPBMDetail,
    ReqQryInvestorCommoditySPMMMargin,
    ReqQryInvestorCommodityGroupSPMMMargin,
    ReqQrySPMMInstParam,
    ReqQrySPMMProductParam,
    ReqQrySPBMAddOnInterParameter,
    ReqQryRCAMSCombProductInfo,
    ReqQryRCAMSInstrParameter,
    ReqQryRCAMSIntraParameter,
    ReqQryRCAMSInterParameter,
    ReqQryRCAMSShortOptAdjustParam,
    ReqQryRCAMSInvestorCombPosition,
    ReqQryInvestorProdRCAMSMargin,
    ReqQryRULEInstrParameter,
    ReqQryRULEIntraParameter,
    ReqQryRULEInterParameter,
    ReqQryInvestorProdRULEMargin,
    ReqQryInvestorPortfSetting,
    ReqQryInvestorInfoCommRec,
    ReqQryCombLeg,
    ReqOffsetSetting,
    ReqCancelOffsetSetting,
    ReqQryOffsetSetting,
    ReqGenSMSCode,
    ReqSpdApply,
    ReqSpdApplyAction,
    ReqQrySpdApply,
    ReqHedgeCfm,
    ReqHedgeCfmAction,
    ReqQryHedgeCfm,
    OnRspUserAuthMethod,
    OnRspGenUserCaptcha,
    OnRspGenUserText,
    OnRspQryMaxOrderVolume,
    OnRspQryUserSession,
    OnRspQryTraderOffer,
    OnRspQrySecAgentTradeInfo,
    OnRspQryClassifiedInstrument,
    OnRspQryCombPromotionParam,
    OnRspQryRiskSettleInvstPosition,
    OnRspQryRiskSettleProductStatus,
    OnRspQrySPBMFutureParameter,
    OnRspQrySPBMOptionParameter,
    OnRspQrySPBMIntraParameter,
    OnRspQrySPBMInterParameter,
    OnRspQrySPBMPortfDefinition,
    OnRspQrySPBMInvestorPortfDef,
    OnRspQryInvestorPortfMarginRatio,
    OnRspQryInvestorProdSPBMDetail,
    OnRspQryInvestorCommoditySPMMMargin,
    OnRspQryInvestorCommodityGroupSPMMMargin,
    OnRspQrySPMMInstParam,
    OnRspQrySPMMProductParam,
    OnRspQrySPBMAddOnInterParameter,
    OnRspQryRCAMSCombProductInfo,
    OnRspQryRCAMSInstrParameter,
    OnRspQryRCAMSIntraParameter,
    OnRspQryRCAMSInterParameter,
    OnRspQryRCAMSShortOptAdjustParam,
    OnRspQryRCAMSInvestorCombPosition,
    OnRspQryInvestorProdRCAMSMargin,
    OnRspQryRULEInstrParameter,
    OnRspQryRULEIntraParameter,
    OnRspQryRULEInterParameter,
    OnRspQryInvestorProdRULEMargin,
    OnRspQryInvestorPortfSetting,
    OnRspQryInvestorInfoCommRec,
    OnRspQryCombLeg,
    OnRspOffsetSetting,
    OnRspCancelOffsetSetting,
    OnRtnOffsetSetting,
    OnErrRtnOffsetSetting,
    OnErrRtnCancelOffsetSetting,
    OnRspQryOffsetSetting,
    OnRspGenSMSCode,
    OnRspSpdApply,
    OnRspSpdApplyAction,
    OnRspQrySpdApply,
    OnRtnSpdApply,
    OnErrRtnSpdApply,
    OnErrRtnSpdApplyAction,
    OnRspHedgeCfm,
    OnRspHedgeCfmAction,
    OnRspQryHedgeCfm,
    OnRtnHedgeCfm,
    OnErrRtnHedgeCfm,
    OnErrRtnHedgeCfmAction,
    SubscribeMarketData,
    UnSubscribeMarketData,
    SubscribeForQuoteRsp,
    UnSubscribeForQuoteRsp,
    OnRspSubMarketData,
    OnRspUnSubMarketData,
    OnRspSubForQuoteRsp,
    OnRspUnSubForQuoteRsp,
    OnRtnDepthMarketData,
    OnRtnDepthMarketDataIncrement,
    ReqQryMulticastInstrument,
    OnRspQryMulticastInstrument,
)
